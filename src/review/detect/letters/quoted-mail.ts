import type { Binding } from '#core/finding';
import { takeReported, type Work } from '../passage-work.ts';
import type { RecordPerson } from '../records/record.ts';
import { codeAt } from '../scan/char-classes.ts';
import { isBlank, lineText } from '../scan/lines.ts';
import { saysOffice } from './line-names.ts';
import { makeOfficer } from './officers.ts';
import { reportParties } from './parties.ts';
import type { QuoteStart } from './regions.ts';

type Lead = { readonly header: 'from' | 'to' | 'cc'; readonly length: number; readonly begins: boolean };

// "From: …" among "Sent: …" and "To: …"; "On 3 Feb 2024, Amina Hassan <a@b.org> wrote:".
function leadOf(words: string, near: () => readonly string[]): Lead | null {
  const header = /^[*\s]*(from|to|cc)\s*:[*\s]*/iu.exec(words);
  if (header !== null) {
    const name = (header[1] ?? '').toLowerCase();
    const mailHead = near().some((each) => /^[*\s]*(?:sent|date|subject)\s*:/iu.test(each));
    // "To: Housing Options" over "From: Patricia Devlin": a memo's head.
    const memo = near().some((each) => (name === 'from' ? /^[*\s]*to\s*:/iu : /^[*\s]*from\s*:/iu).test(each));
    return (mailHead || (memo && name === 'from')) && (name === 'from' || name === 'to' || name === 'cc')
      ? { header: name, length: header[0].length, begins: name === 'from' }
      : null;
  }
  if (!words.endsWith(':') || !/\bwrote:$/iu.test(words) || !/^on\b/iu.test(words)) return null;
  const date = /^on\b[^@<]{0,40}?\b\d{4}(?:,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]m)?)?,? +/iu.exec(words);
  return { header: 'from', length: date?.[0].length ?? 3, begins: true };
}

// Heads of mails begin with one of a few letters, an asterisk, or hyphens: most lines end here.
function mayLead(code: number): boolean {
  return code > 127 || '*-ftcosd'.includes(String.fromCharCode(code).toLowerCase());
}

// Findings looked back at: the parties of a few heads.
const mostFound = 400;

/** Reports the parties of quoted mails, and says where each quotation begins and who wrote it. */
export function reportQuoted(work: Work): readonly QuoteStart[] {
  const { text, lines } = work;
  const quotes: QuoteStart[] = [];
  const heads: RecordPerson[][] = [];
  let count = 0;
  lines.forEach((line, index) => {
    if (isBlank(line) || !mayLead(codeAt(text, line.start))) return;
    const words = text.slice(line.start, Math.min(line.end, line.start + 400));
    if (/^-{2,}\s*(?:original message|forwarded message|forwarded by)\b/iu.test(words))
      quotes.push({ line: index, author: null });
    const near = (): readonly string[] =>
      lines.slice(Math.max(0, index - 3), index + 5).map((each) => lineText(text, each));
    const lead = leadOf(words, near);
    // "Date: Tue, 7 May 2024" of a head names nobody.
    if (
      lead === null &&
      /^[*\s]*(?:sent|date)\s*:/iu.test(words) &&
      near().some((each) => /^[*\s]*(?:from|to)\s*:/iu.test(each))
    )
      work.taken.take(line.start, line.end);
    if (lead === null) return;
    count += 1;
    const from = work.context.out.length;
    const place = { ...work.place, offset: work.place.offset + line.start + lead.length };
    const list = words.slice(lead.length).replace(/\s*wrote:$/iu, '');
    const people = reportParties(list, place, `quoted-${lead.header}-${count}`, work.context);
    work.people.push(...people);
    takeReported(work, from);
    if (lead.begins || heads.length === 0) heads.push([]);
    heads.at(-1)?.push(...people);
    if (people.length === 1 && saysOffice(list.slice(list.indexOf(',') + 1)) && list.includes(','))
      makeOfficer(work, people[0]?.binding.key ?? '');
    const author: Binding | null = people[0]?.binding ?? null;
    if (lead.begins) quotes.push({ line: index, author });
  });
  for (const head of heads) bareNamesAreStaff(work, head);
  return quotes.map((quote) => ({ ...quote, author: asItStands(work, quote.author) }));
}

// Mail programs leave out the addresses of colleagues: a bare name beside an address from outside is inside.
function bareNamesAreStaff(work: Work, head: readonly RecordPerson[]): void {
  const found = work.context.out.slice(-mostFound);
  const hasAddress = (key: string): boolean =>
    found.some(({ type, binding }) => type === 'email' && binding.key === key);
  const addressed = head.filter(({ binding }) => hasAddress(binding.key));
  if (!addressed.some(({ binding }) => binding.role === 'correspondent')) return;
  for (const { binding, name } of head)
    if (name !== null && binding.role === 'correspondent' && !hasAddress(binding.key)) makeOfficer(work, binding.key);
}

// Whoever was found to be staff since.
function asItStands(work: Work, author: Binding | null): Binding | null {
  const person = work.people.find(({ binding }) => binding.key === author?.key);
  return author === null ? null : (person?.binding ?? author);
}
