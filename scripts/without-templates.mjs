import MagicString from 'magic-string';
import { walk } from 'estree-walker';

const quoted = JSON.stringify;

/** Between the parts of a template, and between templates; a text that has one fails the build. */
const [part, whole] = ['|', '^'];

/**
 * @typedef {import('acorn').TemplateElement} TemplateElement
 */

/**
 * What stands at the start of the file: all templates of all tags, as Lit wants them.
 *
 * @param {string[][]} templates
 */
const table = (templates) => `
  const templates = ${quoted(templates.map((parts) => parts.join(part)).join(whole))}
    .split(${quoted(whole)})
    .map((parts) => ((parts = parts.split(${quoted(part)})), (parts.raw = parts)));`;

/**
 * Writes template literals as plain strings. Cache plugins of sites minify the file again, some with
 * a minifier that does not know template literals, and takes the spaces out of them.
 *
 * @returns {import('rollup').Plugin}
 */
export const withoutTemplates = () => ({
  name: 'without templates',
  renderChunk(code) {
    const edited = new MagicString(code);
    /** @type {string[][]} */
    const templates = [];

    /**
     * Puts something around, and between, the expressions of a template.
     *
     * @param {import('acorn').TemplateLiteral} template
     * @param {(text: TemplateElement | undefined) => string} open
     * @param {(text: TemplateElement | undefined, isLast: boolean) => string} between
     * @param {() => string} close
     */
    function replace({ start, end, expressions, quasis }, open, between, close) {
      const last = expressions.length;
      const first = expressions[0];
      if (!first) return void edited.overwrite(start, end, open(quasis[0]) + close());
      edited.overwrite(start, first.start, open(quasis[0]));
      expressions.forEach((expression, index) => {
        const next = expressions[index + 1]?.start ?? end;
        const text = between(quasis[index + 1], index + 1 === last);
        edited.overwrite(expression.end, next, text + (index + 1 === last ? close() : ''));
      });
    }

    /** @param {TemplateElement | undefined} element */
    const textOf = (element) => quoted(element?.value.cooked ?? '');

    walk(this.parse(code), {
      leave(/** @type {any} */ left, parent) {
        /** @type {import('acorn').AnyNode} */
        const node = left;
        if (node.type === 'TaggedTemplateExpression') {
          const { tag, quasi } = node;
          // `String.raw` marks a style sheet.
          if (tag.type === 'MemberExpression') {
            edited.overwrite(node.start, node.end, quoted(quasi.quasis[0]?.value.raw));
            return;
          }
          if (tag.type !== 'Identifier') throw new Error('A tag has to have a name.');
          const at = templates.push(quasi.quasis.map(({ value }) => value.cooked ?? '')) - 1;
          const hasValues = quasi.expressions.length > 0;
          replace(
            quasi,
            () => `(templates[${at}]${hasValues ? ',' : ''}`,
            (_, isLast) => (isLast ? '' : ','),
            () => ')',
          );
        } else if (node.type === 'TemplateLiteral' && parent?.type !== 'TaggedTemplateExpression') {
          const isPlain = node.expressions.length === 0;
          replace(
            node,
            (text) => `(${textOf(text)}${isPlain ? '' : '+('}`,
            (text, isLast) => `)+${textOf(text)}${isLast ? '' : '+('}`,
            () => ')',
          );
        }
      },
    });

    const texts = templates.flat();
    if (texts.some((text) => text.includes(part) || text.includes(whole))) {
      throw new Error(`A template has a ${part} or a ${whole} in it: choose other separators.`);
    }
    const dropped = texts.find((text) =>
      /\s[.?][\w-]+="?$|<(style|script|title|textarea)\b/.test(text),
    );
    if (dropped) throw new Error(`rollup.config.mjs takes out of Lit what this needs: ${dropped}`);
    const strict = "'use strict';";
    const start = code.indexOf(strict) + strict.length;
    if (start < strict.length) throw new Error(`The script does not begin with ${strict}`);
    edited.appendLeft(start, table(templates));
    return {
      code: edited.toString(),
      map: /** @type {any} */ (edited.generateMap({ hires: 'boundary' })),
    };
  },
});
