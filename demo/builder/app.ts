/** What the parts of the builder share: what is chosen and known, and what can be done. */
import type { Config, PreviewChoice } from './config.js';
import type { Controls } from './manifest.js';
import type { FormId, PlaceId } from './places.js';
import type { Heard } from './preview.js';
import type { Facts, Piece } from './snippet.js';
import type { ToolId } from './analytics.js';

/** What the page shows beside the choices. */
export interface Shown {
  /** What an address had in it that was not taken. */
  readonly notices: readonly string[];
  /** What was copied or saved last, and what came of it: the id of its button, and words. */
  readonly outcome: { readonly of: string; readonly text: string };
  /** The events that the preview heard, the newest first. */
  readonly heard: readonly Heard[];
  /** The HTML that is to be looked through. */
  readonly pasted: string;
  /** The policy that is to be looked through. */
  readonly policy: string;
  readonly tool: ToolId;
  readonly hasLevel: boolean;
  /** Whether there is a choice to take back. */
  readonly canUndo: boolean;
}

/** What the builder knows, chose, and can do. */
export interface App {
  readonly config: Config;
  readonly controls: Controls;
  readonly facts: Facts;
  readonly version: string;
  readonly pieces: readonly Piece[];
  readonly shown: Shown;
  /** The address of the page with all choices in it. */
  readonly address: string;
  readonly setPlace: (place: PlaceId) => void;
  readonly setForm: (form: FormId) => void;
  readonly setFile: (file: string) => void;
  readonly setSetting: (name: string, value: string) => void;
  readonly setVariable: (name: string, value: string) => void;
  /** Takes a whole look: the variables, and a theme. */
  readonly setLook: (variables: Readonly<Record<string, string>>, theme: string) => void;
  readonly setPreview: (part: Partial<PreviewChoice>) => void;
  readonly setShown: (part: Partial<Shown>) => void;
  readonly restartPreview: () => void;
  readonly undo: () => void;
  readonly startOver: () => void;
  readonly copy: (id: string, text: string) => void;
  readonly save: (what: 'files' | 'plugin' | 'page' | 'handover') => void;
}
