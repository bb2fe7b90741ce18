import type { Binding } from '#core/finding';
import { nameValue } from '#core/values/person-name';
import { report } from '../context.ts';
import type { Work } from '../passage-work.ts';
import { registerEvidence } from '../records/name-record.ts';
import { isBlank, lineText } from '../scan/lines.ts';
import { isOneWord, namesOnLine } from './line-names.ts';
import type { Region } from './regions.ts';

// The name stands in the first lines of a CV, under its title where it has one.
const mostLines = 4;

/** Reports whose curriculum vitae it is, and gives the region of everything in it; none where its head names nobody. */
export function reportCvHead(work: Work): readonly Region[] {
  const { text, lines, taken, context, place } = work;
  if (context.documentClass.class !== 'cv' || context.memory.people.length > 0) return [];
  const first = lines.filter((line) => !isBlank(line)).slice(0, mostLines);
  for (const line of first) {
    const [found] = namesOnLine(text, line).names;
    if (/curriculum|vitae|r[ée]sum[ée]/iu.test(lineText(text, line))) continue;
    if (found === undefined || isOneWord(found.name) || taken.overlaps(found.start, found.end)) continue;
    const binding: Binding = { kind: 'form', key: 'form:cv', role: 'subject' };
    const reported = report(context, place, {
      type: 'person-name',
      start: found.start,
      end: found.end,
      value: nameValue(found.name),
      keys: ['name-cv-head', 'name-shape', ...registerEvidence(found.name, context.names)],
      phrase: '',
      binding,
    });
    if (!reported) return [];
    taken.take(found.start, found.end);
    work.people.push({ name: found.name, binding });
    return [{ start: 0, end: text.length, subject: binding, author: binding, office: null, record: true }];
  }
  return [];
}
