import type { Binding } from '#core/finding';
import { takeReported, type Work } from '../passage-work.ts';
import { isBlank, lineText } from '../scan/lines.ts';
import { reportParties } from './parties.ts';
import type { QuoteStart } from './regions.ts';

type Lead = { readonly header: 'from' | 'to' | 'cc'; readonly length: number; readonly begins: boolean };

// "From: …" among "Sent: …" and "To: …"; "On 3 Feb 2024, Amina Hassan <a@b.org> wrote:".
function leadOf(words: string, near: () => readonly string[]): Lead | null {
  const header = /^[*\s]*(from|to|cc)\s*:[*\s]*/iu.exec(words);
  if (header !== null) {
    const name = (header[1] ?? '').toLowerCase();
    const mailHead = near().some((each) => /^[*\s]*(?:sent|date|subject)\s*:/iu.test(each));
    return mailHead && (name === 'from' || name === 'to' || name === 'cc')
      ? { header: name, length: header[0].length, begins: name === 'from' }
      : null;
  }
  if (!words.endsWith(':') || !/\bwrote:$/iu.test(words) || !/^on\b/iu.test(words)) return null;
  const date = /^on\b[^@<]{0,40}?\b\d{4}(?:,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]m)?)?,? +/iu.exec(words);
  return { header: 'from', length: date?.[0].length ?? 3, begins: true };
}

/** Reports the parties of quoted mails, and says where each quotation begins and who wrote it. */
export function reportQuoted(work: Work): readonly QuoteStart[] {
  const { text, lines } = work;
  const quotes: QuoteStart[] = [];
  let count = 0;
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    const words = text.slice(line.start, Math.min(line.end, line.start + 400));
    if (/^-{2,}\s*(?:original message|forwarded message|forwarded by)\b/iu.test(words))
      quotes.push({ line: index, author: null });
    const near = (): readonly string[] =>
      lines.slice(Math.max(0, index - 3), index + 5).map((each) => lineText(text, each));
    const lead = leadOf(words, near);
    if (lead === null) return;
    count += 1;
    const from = work.context.out.length;
    const place = { ...work.place, offset: work.place.offset + line.start + lead.length };
    const list = words.slice(lead.length).replace(/\s*wrote:$/iu, '');
    const people = reportParties(list, place, `quoted-${lead.header}-${count}`, work.context);
    work.people.push(...people);
    takeReported(work, from);
    const author: Binding | null = people[0]?.binding ?? null;
    if (lead.begins) quotes.push({ line: index, author });
  });
  return quotes;
}
