/**
 * Markup that is safe to send: only the `html` tag and `styleSheet` make it, and everything put into the tag that is not
 * markup already is escaped, so no text can become a tag or leave an attribute.
 */
export class Html {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /** The markup as text, for sending. */
  toString(): string {
    return this.#text;
  }

  /** Called by the `html` tag and `styleSheet` only. */
  static fromTemplate(strings: TemplateStringsArray, values: readonly HtmlValue[]): Html {
    let text = strings[0] ?? '';
    for (const [index, value] of values.entries()) text += rendered(value) + (strings[index + 1] ?? '');
    return new Html(text);
  }

  /** Called by `styleSheet` only, with text that it has judged. */
  static fromStyle(css: string): Html {
    return new Html(css);
  }
}

/** What can stand in a template: text and numbers are escaped, markup stands as it is, null is nothing. */
export type HtmlValue = string | number | Html | null | readonly HtmlValue[];

/** Markup from a template literal. Attribute values must stand in double quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return Html.fromTemplate(strings, values);
}

/** Our own style sheet, as the content of a style element; it may hold no `<`, so that it cannot end its element. */
export function styleSheet(css: string): Html {
  if (css.includes('<')) throw new Error('a style sheet holds no <');
  return Html.fromStyle(css);
}

/** Text in which no character means anything to HTML, in content and in double or single quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"'`]/gu, (character) => escapes.get(character) ?? '');
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['`', '&#96;'],
]);

function rendered(value: HtmlValue): string {
  if (value === null) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return value.map(rendered).join('');
}
