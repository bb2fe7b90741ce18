import type { Table, Unit } from '#core/document';
import { isChat } from '../letters/chat-messages.ts';
import { beginsWithDate } from '../letters/entry-heads.ts';
import { labelsOnce } from '../letters/labels.ts';
import { withoutLeaders } from '../letters/leaders.ts';
import { salutations } from '../letters/letters.ts';
import { headerOf } from '../letters/parties.ts';
import { signOffs } from '../letters/sign-offs.ts';
import { choicesIn, isUnmadeChoice } from '../letters/tick-boxes.ts';
import { isBlank, linesOf, lineText } from '../scan/lines.ts';
import { lookUpLabel } from '../tables/headings.ts';

/** What the eye takes in of a document at first sight: its first words, and counts of what stands in its first pages. */
export type DocumentSight = {
  readonly mediaType: string;
  /** The first lines, folded to lower case letters, digits and single spaces, with a space at both ends. */
  readonly title: string;
  readonly head: string;
  readonly lines: number;
  readonly longLines: number;
  readonly labels: number;
  readonly filledLabels: number;
  readonly boxes: number;
  readonly leaders: boolean;
  readonly holes: number;
  readonly greetings: number;
  readonly closes: number;
  readonly datedLines: number;
  /** Lines that begin with a number, a time or a date, as a log's do. */
  readonly loggedLines: number;
  readonly mailHeads: number;
  readonly mailHeader: boolean;
  readonly formFields: number;
  readonly travelZone: boolean;
  readonly isChat: boolean;
  readonly isOcr: boolean;
  /** Rows of ordinary tables, and whether they are most of the document. */
  readonly rows: number;
  readonly mostlyRows: boolean;
  readonly characters: number;
};

// As much as says what a document is; the rest of a long one changes nothing.
const mostCharacters = 5000;
/** What sort of document it is shows in its first units: no more are looked at. */
export const unitsOfClass = 8;
const titleLines = 9;
const titleCharacters = 400;

/** Text for looking words up: lower case, one space between words, a space at both ends. */
export function foldedWords(text: string): string {
  const lower = text.toLowerCase();
  let [folded, from] = ['', -1];
  for (let at = 0; at < lower.length; at += 1) {
    const kind = kindOf(lower.charCodeAt(at));
    if (kind === kinds.surrogate) return ` ${lower.replace(/[^\p{L}\p{N}:]+/gu, ' ').trim()} `;
    if (kind === kinds.word) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      folded += ` ${lower.slice(from, at)}`;
      from = -1;
    }
  }
  if (from >= 0) folded += ` ${lower.slice(from)}`;
  return `${folded === '' ? ' ' : folded} `;
}

const kinds = { unknown: 0, word: 1, gap: 2, surrogate: 3 } as const;
// Of each code unit whether it belongs to a word, found out when it is first met.
const known = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const found = known[code] ?? kinds.unknown;
  if (found !== kinds.unknown) return found;
  const isWord = /[\p{L}\p{N}:]/u.test(String.fromCharCode(code));
  const kind = code >= 0xd800 && code < 0xe000 ? kinds.surrogate : isWord ? kinds.word : kinds.gap;
  known[code] = kind;
  return kind;
}

// Holes for a name or a date: «Name», {{name}}, <<Name>>, [Name].
const hole = /«[^»\n]{1,40}»|\{\{[^}\n]{1,40}\}\}|<<[^>\n]{1,40}>>|\[[A-Z][A-Za-z ]{1,30}\]/gu;
const mailHead = /^[*>\s]*(?:from|sent|to|subject|cc|date|organi[sz]er|when|where|required attendees)\s*:/iu;
const travelZone = /^[PIACV][A-Z<][A-Z<]{3}[A-Z0-9<]{20,}$/mu;

function firstText(units: readonly Unit[]): string {
  const pieces: string[] = [];
  let left = mostCharacters;
  for (const unit of units) {
    if (unit.kind !== 'text' || headerOf(unit.locator) !== null || left <= 0) continue;
    if (unit.flags.includes('metadata') || unit.flags.includes('hidden')) continue;
    pieces.push(unit.text.slice(0, left));
    left -= unit.text.length;
  }
  return pieces.join('\n');
}

// A short table of labels with values beside them is a form's.
function isLabelled({ rows }: Table): boolean {
  const used = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  if (used.length < 2 || used.length > 60 || used.some((row) => row.length > 6)) return false;
  const labelled = used.filter(
    ([first = '']) => first.length <= 60 && lookUpLabel(first.replace(/[:?*\s]+$/u, '')) !== null,
  );
  const heads = used[0]?.filter((cell) => lookUpLabel(cell) !== null).length ?? 0;
  return labelled.length * 2 >= used.length && heads * 2 <= Math.max(2, used[0]?.length ?? 0);
}

// "Yes / No" and "physical / sexual / financial" are printed, and so is the label that follows.
function isAnswer(words: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(words) &&
    !isUnmadeChoice(words) &&
    !/\p{L}[^/\n]{0,30}\/[^/\n]{0,30}\p{L}[^/\n]{0,30}\/\s?\p{L}/u.test(words)
  );
}

type Rows = { readonly rows: number; readonly cells: number; readonly fields: number; readonly labelled: number };

function rowsOf(units: readonly Unit[]): Rows {
  let [rows, cells, fields, labelled] = [0, 0, 0, 0];
  for (const unit of units) {
    if (unit.kind !== 'table') continue;
    if (unit.flags.includes('form-field')) fields += unit.rows.length;
    else if (isLabelled(unit)) labelled += unit.rows.length;
    else if (!unit.flags.includes('metadata') && !unit.locator.endsWith('part:headers')) {
      rows += unit.rows.length;
      cells += unit.rows.reduce((sum, row) => sum + row.length, 0);
    }
  }
  return { rows, cells, fields, labelled };
}

/** Takes a first look at a document. */
export function lookAt(document: { readonly mediaType: string; readonly units: readonly Unit[] }): DocumentSight {
  const { mediaType } = document;
  const units = document.units.slice(0, unitsOfClass);
  const text = firstText(units);
  const lines = linesOf(text);
  const filled = lines.filter((line) => !isBlank(line));
  const plain = withoutLeaders(text);
  const labelsAt = labelsOnce(plain, lines);
  const greetings = salutations(text, lines);
  let [labels, filledLabels, boxes] = [0, 0, 0];
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    boxes += choicesIn(text, line.start, line.end).length;
    for (const [order, { valueStart }] of labelsAt(index).entries()) {
      labels += 1;
      const next = labelsAt(index)[order + 1]?.start ?? line.end;
      if (isAnswer(plain.slice(valueStart, next))) filledLabels += 1;
    }
  });
  const { rows, cells, fields, labelled } = rowsOf(units);
  return {
    mediaType,
    title: foldedWords(
      filled
        .slice(0, titleLines)
        .map((line) => lineText(text, line).slice(0, 100))
        .join('\n')
        .slice(0, titleCharacters),
    ),
    head: foldedWords(text),
    lines: filled.length,
    longLines: filled.filter((line) => line.end - line.start > 70).length,
    ...{ labels: labels + labelled, filledLabels: filledLabels + labelled, boxes },
    leaders: plain !== text,
    holes: text.match(hole)?.length ?? 0,
    greetings: greetings.length,
    closes: signOffs(
      text,
      lines,
      greetings.map(({ line }) => line),
    ).length,
    datedLines: filled.filter((line) => beginsWithDate(lineText(text, line))).length,
    loggedLines: filled.filter(
      ({ start }) =>
        '+[(0123456789'.includes(text.charAt(start)) && /^[+[(]?\d[\d:/. -]{5,}/u.test(text.slice(start, start + 12)),
    ).length,
    mailHeads: filled.filter((line) => mailHead.test(text.slice(line.start, Math.min(line.end, line.start + 40))))
      .length,
    mailHeader: units.some(({ kind, locator }) => kind === 'text' && headerOf(locator) === 'from'),
    formFields: fields,
    travelZone: text.includes('<<') && travelZone.test(text.replace(/ /gu, '')),
    isChat: isChat(text, lines),
    isOcr: units.some(({ flags }) => flags.includes('ocr')),
    rows,
    mostlyRows: rows >= 3 && cells * 8 > text.length,
    characters: text.length,
  };
}
