import type { Unit } from '#core/document';
import type { Budget } from '../budget.ts';
import { DocumentText } from '../document-text.ts';
import { type Verdict, whole } from '../extractor.ts';
import { readHtml } from '../text/html.ts';

/**
 * Adds the body of a mail once: its plain text, or its page where that has tables or words that the plain text lacks. Of the
 * other form only those lines are added that hold a word of their own: what a sender wrote in one form alone is not lost.
 */
export function addMailBody(plain: string, page: string | undefined, into: DocumentText, budget: Budget): Verdict {
  const text = plain.replaceAll('\r\n', '\n');
  if (page === undefined) {
    into.addText('part:body', text);
    return whole;
  }
  const read = new DocumentText(budget);
  const verdict = readHtml(page, read, budget, 'part:body');
  const pageLines = read.units.flatMap(linesOf);
  const pageWords = pageLines.join('\n');
  const hasTable = read.units.some((unit) => unit.kind === 'table');
  const usesPage = text.trim() === '' || hasTable || missingShare(pageWords, text) > 0.1;
  if (!usesPage) {
    into.addText('part:body', text);
    into.addText('part:body:html', ownLines(pageLines, text), []);
    return verdict;
  }
  for (const unit of read.units) into.units.push(unit);
  const isOther = missingShare(text, pageWords) > 0.1;
  into.addText('part:body:text', isOther ? text : ownLines(text.split('\n'), pageWords));
  return verdict;
}

/** Lines with a word that the other form lacks; addresses of links and pictures stand in one form alone and say nothing. */
function ownLines(lines: readonly string[], other: string): string {
  const had = wordsOf(other);
  const spoken = lines.filter((line) => {
    const words = wordsOf(line.replace(/(?:https?:\/\/|www\.|cid:|mailto:)[^\s<>[\]]*/giu, ' '));
    return [...words].some((word) => word.length > 1 && !had.has(word));
  });
  return spoken.join('\n');
}

function linesOf(unit: Unit): string[] {
  return unit.kind === 'text' ? unit.text.split('\n') : unit.rows.map((row) => row.join(' '));
}

/** Share of the words of one text that the other lacks. */
function missingShare(words: string, other: string): number {
  const wanted = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const had = wordsOf(other);
  return wanted.filter((word) => !had.has(word)).length / Math.max(1, wanted.length);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
