/** What a Content-Security-Policy has to allow for the widget. */
import type { Config } from './config.js';
import { frameAddress } from './snippet.js';

/** What a policy needs for a configuration. */
export interface Advice {
  /** The policy with all that it needs; the same text when it needs nothing. */
  readonly policy: string;
  /** What was added and why, or what to do beside; empty when nothing is needed. */
  readonly notes: readonly string[];
}

type Directives = Map<string, readonly string[]>;

/** A policy as directives; a header's name before it is passed over, and so are repeated directives. */
function read(policy: string): Directives {
  const directives: Directives = new Map();
  const text = policy.replace(/^\s*content-security-policy(-report-only)?\s*:/i, '');
  for (const part of text.split(';')) {
    const [name, ...values] = part.trim().split(/\s+/);
    const key = name?.toLowerCase();
    if (key && !directives.has(key)) directives.set(key, values);
  }
  return directives;
}

const written = (directives: Directives) =>
  [...directives].map(([name, values]) => [name, ...values].join(' ')).join('; ');

/** Whether a list of sources allows this one, as far as the list itself tells. */
const allows = (sources: readonly string[], source: string) =>
  sources.some(
    (each) =>
      each === source ||
      each === '*' ||
      (each === 'https:' && source.startsWith('https:')) ||
      (each === 'http:' && source.startsWith('http:')) ||
      source.startsWith(`${each}/`) ||
      source === `https://${each}`,
  );

/** Where a file comes from, as a policy names it. */
const sourceOf = (file: string) => (/^https?:/.test(file) ? new URL(file).origin : "'self'");

/**
 * Lets a source be allowed, in the first of these directives that the policy has; `default-src` stays
 * as it is, for what else it stands in for.
 */
function allow(
  directives: Directives,
  [name, ...more]: readonly [string, ...string[]],
  source: string,
): readonly string[] {
  const found = [...more, name, 'default-src'].find((each) => directives.has(each));
  const sources = directives.get(found ?? '') ?? [];
  if (!found || allows(sources, source)) return [];
  const others = sources.filter((each) => each !== "'none'");
  const target = found === 'default-src' ? name : found;
  directives.set(target, [...others, source]);
  return [`\`${target}\` has to allow ${source}.`];
}

function forScripts(directives: Directives, file: string): readonly string[] {
  const sources = directives.get('script-src-elem') ?? directives.get('script-src') ?? [];
  if (sources.some((each) => /^'(nonce-|strict-dynamic)/.test(each))) {
    return ['Your scripts carry a nonce: put it on the script of the widget too, as `nonce="…"`.'];
  }
  return allow(directives, ['script-src', 'script-src-elem'], sourceOf(file));
}

function forStyles(directives: Directives, config: Config): readonly string[] {
  const sources = ['style-src-attr', 'style-src', 'default-src'].find((each) =>
    directives.has(each),
  );
  if (!sources || directives.get(sources)?.includes("'unsafe-inline'")) return [];
  const hasSheet = Object.keys(config.variables).length > 0;
  return [
    `It needs no inline style. Put what the snippet has in \`style="…"\`${hasSheet ? ' and `<style>`' : ''} into your style sheet.`,
  ];
}

function forTrustedTypes(directives: Directives): readonly string[] {
  const list = directives.get('trusted-types');
  const isAsked = directives.has('require-trusted-types-for');
  if (!isAsked || !list || list.includes('*') || list.includes('soreness-checker')) return [];
  directives.set('trusted-types', [
    ...list.filter((each) => each !== "'none'"),
    'soreness-checker',
  ]);
  return ['`trusted-types` has to name soreness-checker.'];
}

/**
 * What a policy has to allow for this configuration.
 *
 * @param policy The value of the header, or the whole header.
 */
export function adviceOn(policy: string, config: Config): Advice {
  const directives = read(policy);
  if (directives.size === 0) return { policy: '', notes: [] };
  if (config.form === 'text') return { policy: written(directives), notes: [] };
  const notes: string[] = [];
  if (config.form === 'iframe') {
    notes.push(...allow(directives, ['frame-src', 'child-src'], sourceOf(frameAddress(config))));
  }
  notes.push(...forScripts(directives, config.file));
  if (config.form !== 'iframe') {
    notes.push(...forStyles(directives, config), ...forTrustedTypes(directives));
  }
  return { policy: written(directives), notes };
}
