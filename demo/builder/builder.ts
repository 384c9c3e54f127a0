/** The embed builder: keeps what was chosen, shows it, and lets it be taken away. */
import { html, render } from 'lit';
import { byId } from '../make.js';
import { scenes } from '../scenes.js';
import type { App, Shown } from './app.js';
import {
  fileName,
  fileProblem,
  fromAddress,
  plainConfig,
  toAddress,
  withPlace,
  withSetting,
  withVariable,
  type Config,
} from './config.js';
import { bytesOf, hostedFiles, saveText, saveZip } from './downloads.js';
import { handover } from './handover.js';
import { help } from './help.js';
import {
  controlsOf,
  problemOf,
  reached,
  variableProblem,
  type Controls,
  type Manifest,
} from './manifest.js';
import { scriptFile } from './languages.js';
import { measure } from './measure.js';
import { devices, Preview, previewPages } from './preview.js';
import { releasedFile, type Release } from './release.js';
import { pageOf, snippetOf, type Facts } from './snippet.js';
import { jumps, stageBar, stageFoot } from './stage.js';
import { steps } from './steps.js';
import { take } from './take.js';
import { pluginFiles } from './wordpress.js';

const known = { pages: Object.keys(previewPages), scenes: scenes.map(({ id }) => id) };

/** A configuration without what is not allowed, which fields show while it is typed. */
function allowed(config: Config): Config {
  const keep = (
    record: Readonly<Record<string, string>>,
    problem: (name: string, value: string) => unknown,
  ) => Object.fromEntries(Object.entries(record).filter(([name, value]) => !problem(name, value)));
  return {
    ...config,
    file: fileProblem(config.file) ? plainConfig.file : config.file,
    settings: keep(config.settings, problemOf),
    variables: keep(config.variables, (_, value) => variableProblem(value)),
  };
}

/** The script file that has the words for a language tag. */
const scriptOf = (lang: string | undefined) => bytesOf(`../dist/${scriptFile(lang)}`);

/** Starts the builder. */
export class Builder {
  readonly #controls: Controls;
  readonly #version: string;
  readonly #preview: Preview;
  #config: Config = plainConfig;
  readonly #files: Release['files'];
  #height: number | undefined;
  /** What was typed in last: one step back undoes a whole word. */
  #lastField = '';
  #shown: Shown = {
    notices: [],
    outcome: { of: '', text: '' },
    heard: [],
    pasted: '',
    policy: '',
    tool: 'data-layer',
    hasLevel: false,
    canUndo: false,
  };

  constructor(manifest: Manifest, { version, files }: Release) {
    this.#controls = controlsOf(manifest);
    this.#version = version;
    this.#files = files;
    this.#preview = new Preview(byId<HTMLIFrameElement>('preview'), this.#controls, (event) =>
      this.#show({ heard: [event, ...this.#shown.heard].slice(0, 12) }),
    );
    addEventListener('popstate', () => this.#restore());
    addEventListener('resize', () => this.#fit());
    byId('steps').replaceChildren();
    this.#restore();
  }

  #restore(): void {
    const { config, problems } = fromAddress(location.hash.slice(1), this.#controls, known);
    this.#config = config;
    this.#lastField = '';
    this.#shown = { ...this.#shown, notices: problems };
    this.#changed();
  }

  /** Takes a choice, and keeps it in the address; `field` names what is being typed in. */
  #choose(config: Config, field = ''): void {
    if (config === this.#config) return;
    this.#config = config;
    const address = `#${toAddress(allowed(config))}`;
    const depth = ((history.state as { depth?: number } | null)?.depth ?? 0) + 1;
    if (field !== '' && field === this.#lastField)
      history.replaceState({ depth: depth - 1 }, '', address);
    else history.pushState({ depth }, '', address);
    this.#lastField = field;
    this.#shown = { ...this.#shown, notices: [], outcome: { of: '', text: '' } };
    this.#changed();
  }

  #changed(): void {
    this.#render();
    const config = allowed(this.#config);
    this.#preview.show(config);
    void this.#measure(config);
  }

  async #measure(config: Config): Promise<void> {
    const height = await measure(config, this.#controls);
    // A later choice measures for itself.
    if (toAddress(allowed(this.#config)) !== toAddress(config)) return;
    this.#height = height || undefined;
    this.#render();
  }

  #show(part: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...part };
    this.#render();
  }

  /** Makes the preview as large as there is room for. */
  #fit(): void {
    const [width, height] = devices[this.#config.preview.width];
    const frame = byId('preview');
    const room = byId('stage').clientWidth;
    const scale = Math.min(1, room / width);
    const shown = Math.min(height, Math.max(480, innerHeight - 240) / scale);
    frame.style.inlineSize = `${width}px`;
    frame.style.blockSize = `${shown}px`;
    frame.style.scale = `${scale}`;
    byId('stage').style.blockSize = `${shown * scale}px`;
    frame.style.marginInlineStart = `${Math.max(0, (room - width * scale) / 2)}px`;
  }

  #app(): App {
    const config = allowed(this.#config);
    const facts: Facts = {
      flags: this.#controls.settings.filter(({ kind }) => kind === 'flag').map(({ name }) => name),
      emergencyNumber: reached(new Map(Object.entries(config.settings)), '').number,
      integrity: this.#files[fileName(config)]?.integrity,
      released: releasedFile(this.#version),
      height: this.#height,
    };
    const pieces = snippetOf(config, facts);
    return {
      config: this.#config,
      controls: this.#controls,
      facts,
      version: this.#version,
      pieces,
      shown: {
        ...this.#shown,
        canUndo: ((history.state as { depth?: number } | null)?.depth ?? 0) > 0,
      },
      address: new URL(`#${toAddress(config)}`, location.href).href,
      setPlace: (place) => this.#choose(withPlace(this.#config, place)),
      setForm: (form) => this.#choose({ ...this.#config, form }),
      setFile: (file) => this.#choose({ ...this.#config, file }, 'file'),
      setSetting: (name, value) =>
        this.#choose(withSetting(this.#config, this.#controls, name, value), name),
      setVariable: (name, value) =>
        this.#choose(withVariable(this.#config, name, value), `--${name}`),
      setLook: (variables, theme) =>
        this.#choose(withSetting({ ...this.#config, variables }, this.#controls, 'theme', theme)),
      setPreview: (part) =>
        this.#choose({ ...this.#config, preview: { ...this.#config.preview, ...part } }),
      setShown: (part) => this.#show(part),
      restartPreview: () => this.#preview.restart(),
      undo: () => history.back(),
      startOver: () => this.#choose(plainConfig),
      copy: (id, text) => void this.#copy(id, text),
      save: (what) => void this.#save(what, config, facts),
    };
  }

  async #copy(id: string, text: string): Promise<void> {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (!copied) {
      const code = byId(`copy-${id}`).closest('section, .piece')?.querySelector('code');
      if (code) getSelection()?.selectAllChildren(code);
    }
    this.#show({ outcome: { of: id, text: copied ? 'Copied' : 'Now press Ctrl+C, or ⌘C' } });
  }

  async #save(what: Parameters<App['save']>[0], config: Config, facts: Facts): Promise<void> {
    const { lang } = config.settings;
    const pieces = snippetOf(config, facts);
    const code = pieces.map((each) => each.code).join('\n');
    const of = what === 'handover' ? 'handover' : 'save';
    try {
      if (what === 'page') {
        const script = new TextDecoder().decode(await scriptOf(lang));
        saveText('soreness.html', pageOf(config, { ...facts, script }), 'text/html');
      } else if (what === 'handover') {
        const { address } = this.#app();
        const text = handover(config, pieces, { ...facts, version: this.#version, address });
        saveText('soreness-checker.md', text, 'text/markdown');
      } else if (what === 'files') {
        saveZip(`soreness-checker-${this.#version}.zip`, await hostedFiles(code, lang));
      } else {
        const files = pluginFiles(
          { ...facts, lang, version: this.#version, controls: this.#controls },
          await scriptOf(lang),
          await bytesOf('../LICENSE'),
        );
        saveZip(`soreness-checker-wordpress-${this.#version}.zip`, files);
      }
      this.#show({ outcome: { of, text: 'Saved' } });
    } catch (error) {
      this.#show({ outcome: { of, text: `It could not be saved: ${String(error)}` } });
    }
  }

  #render(): void {
    const app = this.#app();
    const { notices } = app.shown;
    render(
      html`${notices.map((notice) => html`<p class="notice" role="alert">${notice}</p>`)}
      ${steps(app)}`,
      byId('steps'),
    );
    render(stageBar(app), byId('stage-bar'));
    render(stageFoot(app), byId('undoing'));
    render(jumps(), byId('jumping'));
    render(take(app), byId('take-it'));
    render(help(app), byId('helping'));
    this.#fit();
  }
}
