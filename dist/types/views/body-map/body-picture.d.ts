import type { MapView } from '../../session/state.js';
import { type Template } from '../ui/html.js';
import type { View } from '../view.js';
export declare const bodyPicture: (_: View, __: MapView, ___: readonly string[]) => Template;
