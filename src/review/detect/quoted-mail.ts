import { lineText } from './lines.ts';
import { reportParties } from './parties.ts';
import { takeReported, type Work } from './passage-work.ts';

/** Reports the parties of quoted mails: "From: … / Sent: … / To: …" of a quoted mail, and "On 3 Feb, Amina Hassan <a@b.org> wrote:". */
export function reportQuoted(work: Work): void {
  const { text, lines } = work;
  let count = 0;
  lines.forEach((line, index) => {
    const words = lineText(text, line).slice(0, 400);
    const header = /^[>\s*]*(from|to|cc)\s*:\s*\**\s*/iu.exec(words);
    const wrote =
      header === null && words.includes('@') && /\bwrote:$/iu.test(words)
        ? /^.*?(?:\d{4}|\d{2}:\d{2})(?: at [0-9:]+)?,?\s+/u.exec(words)
        : null;
    const lead = header ?? wrote;
    if (lead === null) return;
    const near = lines.slice(Math.max(0, index - 3), index + 5).map((each) => lineText(text, each));
    if (header !== null && !near.some((each) => /^[>\s*]*(?:sent|date|subject)\s*:/iu.test(each))) return;
    count += 1;
    const from = work.context.out.length;
    const offset = line.start + lead[0].length;
    const place = { ...work.place, offset: work.place.offset + offset };
    const list = words.slice(lead[0].length).replace(/\s*wrote:$/iu, '');
    work.people.push(
      ...reportParties(list, place, `quoted-${(header?.[1] ?? 'from').toLowerCase()}-${count}`, work.context),
    );
    takeReported(work, from);
  });
}
