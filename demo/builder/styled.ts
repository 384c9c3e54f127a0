/** Styles that a strict policy allows: set by script, never as an attribute. */
import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class StyledDirective extends Directive {
  override update({ element }: ElementPart, [styles]: [Readonly<Record<string, string>>]): unknown {
    for (const [name, value] of Object.entries(styles)) {
      (element as HTMLElement).style.setProperty(name, value);
    }
    return nothing;
  }

  render(_: Readonly<Record<string, string>>): unknown {
    return nothing;
  }
}

/** On an element: sets these CSS properties, custom ones too. */
export const styled = directive(StyledDirective);
