import type { Finding } from '#core/finding';
import { isPersonalDataType, type PersonalDataType } from '#core/personal-data';

/** A stretch that a fixture says is personal data. */
export type MarkedSpan = { readonly type: PersonalDataType; readonly start: number; readonly end: number };

/** A fixture: its text without the marks, and what they say. */
export type Marked = { readonly text: string; readonly spans: readonly MarkedSpan[] };

/** Reads `NI ⟦nino:AB 12 34 56 C⟧`: plain text with its expected findings marked. Throws on a mark that is not closed or names no type. */
export function marked(source: string): Marked {
  const spans: MarkedSpan[] = [];
  const open: { type: PersonalDataType; start: number }[] = [];
  let text = '';
  let at = 0;
  while (at < source.length) {
    const char = source.charAt(at);
    if (char === '⟦') {
      const colon = source.indexOf(':', at);
      const type = source.slice(at + 1, colon);
      if (!isPersonalDataType(type)) throw new Error(`No data type is called "${type}".`);
      open.push({ type, start: text.length });
      at = colon + 1;
    } else if (char === '⟧') {
      const mark = open.pop();
      if (mark === undefined) throw new Error('A mark is closed that was not opened.');
      spans.push({ ...mark, end: text.length });
      at += 1;
    } else {
      text += char;
      at += 1;
    }
  }
  if (open.length > 0) throw new Error('A mark is not closed.');
  return { text, spans: spans.sort((one, other) => one.start - other.start) };
}

/** Findings in a passage written back into it as marks, so that a failing test shows what was found where; only of the types asked for. */
export function withMarks(text: string, findings: readonly Finding[], types: ReadonlySet<PersonalDataType>): string {
  const shown = findings
    .filter(({ type }) => types.has(type))
    .toSorted((one, other) => other.span.start - one.span.start || one.span.end - other.span.end);
  return shown.reduce(
    (rest, { type, span }) =>
      `${rest.slice(0, span.start)}⟦${type}:${rest.slice(span.start, span.end)}⟧${rest.slice(span.end)}`,
    text,
  );
}
