/** The schema of the settings, as the manifest has them. */

/** @param {readonly (string | number)[]} values */
const either = (values) => ({ enum: [...values, ...values.map(String)] });

/** Blanks and signs that stand between the digits of a phone number. */
const gap = String.raw`[\s().\-]*`;

/**
 * What a value may be, by the kind of its setting; as it is written in HTML, or as a script has it.
 * What is valid here the element takes without a warning.
 *
 * @type {Readonly<Record<string, (values?: readonly string[]) => object>>}
 */
const kinds = {
  text: () => ({ type: 'string' }),
  flag: () => ({ enum: [true, false, '', 'true', 'false'] }),
  oneOf: (values) => ({ enum: values }),
  sectionList: (values = []) => {
    const name = `(${values.join('|')})`;
    return { type: 'string', pattern: String.raw`^\s*${name}(\s+${name})*\s*$` };
  },
  headingLevel: () => either([1, 2, 3, 4, 5, 6]),
  country: () => ({ type: 'string', pattern: '^[A-Za-z]{2}$', examples: ['GB', 'US'] }),
  phone: () => ({
    type: 'string',
    // The 0 of "+44 (0)20" is not dialled.
    pattern:
      String.raw`^((?!\+.*\(0\))${gap}\+?${gap}[*#]?(${gap}\d){2,15}${gap}#?${gap}` +
      String.raw`|\+(${gap}\d){1,3}\s*\(0\)(${gap}\d){2,12}${gap})$`,
    examples: ['999', '+44 (0)20 7946 0018'],
  }),
  url: () => ({
    type: 'string',
    format: 'uri-reference',
    pattern:
      String.raw`^([Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9.\-]+(:\d{1,4})?([/?#]\S*)?` +
      String.raw`|(?!//|[A-Za-z][A-Za-z0-9+.\-]*:)[^\s\\]+)$`,
    examples: ['/book', 'https://clinic.example/book'],
  }),
  language: () => ({ type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$' }),
};

/**
 * The JSON Schema (draft 2020-12) of the settings by the names of their attributes; beside it, what
 * else a script tag, a placeholder's name for them and the address of `embed.html` may hold.
 *
 * @param {import('custom-elements-manifest').CustomElement} element
 */
export function settingsSchema({ attributes = [] }) {
  const properties = Object.fromEntries(
    /** @type {import('./manifest.mjs').Setting[]} */ (attributes).map((attribute) => {
      const { name, kind = '', values, description, default: preset } = attribute;
      const schema = kinds[kind]?.(values);
      if (!schema) throw new Error(`The kind "${kind}" of ${name} has no schema.`);
      return [name, { description, ...schema, ...(preset ? { default: JSON.parse(preset) } : {}) }];
    }),
  );
  /** @param {Readonly<Record<string, object>>} more */
  const settingsWith = (more) => ({
    $ref: '#/$defs/settings',
    properties: more,
    unevaluatedProperties: false,
  });
  const selector = { type: 'string', minLength: 1 };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The settings of <soreness-checker>',
    description:
      'The attributes of the element. On a placeholder or a script tag each has "data-" before its name.',
    $ref: '#/$defs/settings',
    unevaluatedProperties: false,
    $defs: {
      settings: { type: 'object', properties },
      script: {
        description: 'What a script tag may hold as "data-…", or behind "?" in its address.',
        ...settingsWith({
          target: {
            description: 'A CSS selector of the place for the widget; "none" where pages name it.',
            ...selector,
          },
          ignore: {
            description:
              'A CSS selector of places where visitors write: no placeholder counts there.',
            ...selector,
          },
        }),
      },
      address: {
        description: 'What the address of embed.html may hold behind "?".',
        ...settingsWith({
          dir: { description: 'The direction of the text.', enum: ['ltr', 'rtl', 'auto'] },
        }),
      },
    },
  };
}
