import type { Binding } from '#core/finding';
import type { Form, Pair } from './forms.ts';
import { takeReported, type Work } from './passage-work.ts';
import { type RecordPerson, reportRecord } from './record.ts';
import { formEnd, type Letter, type Region, regionAt } from './regions.ts';

function reportForm(work: Work, form: Form, binding: Binding): readonly RecordPerson[] {
  const before = work.context.out.length;
  const entries = form.pairs.map((pair: Pair) => ({
    heading: pair.heading,
    text: work.text.slice(pair.start, pair.end),
    place: { ...work.place, offset: work.place.offset + pair.start },
    keys: [pair.heading.match === 'person' ? ('heading-person' as const) : ('label' as const)],
  }));
  const people = reportRecord(entries, binding.kind, binding.key, work.context);
  takeReported(work, before);
  return people;
}

function namesSomebody(form: Form): boolean {
  return form.pairs.some(
    ({ heading }) => heading.group === '' && (heading.field === 'person-name' || heading.field === 'surname'),
  );
}

const officeFields: ReadonlySet<string> = new Set(['phone', 'email', 'postal-address', 'postcode']);

// Telephone and address in a letter's head or under its close are the office's.
function isOfficePair(work: Work, letter: Letter | undefined, pair: Pair): boolean {
  if (letter === undefined || pair.heading.group !== '' || !officeFields.has(pair.heading.field)) return false;
  const greeting = work.lines[letter.salutation?.line ?? -1]?.start ?? letter.start;
  const close = work.lines[letter.signOff?.line ?? -1]?.start ?? letter.end;
  return pair.labelStart < greeting || pair.labelStart > close;
}

// A form without a name inside a letter says something of its addressee.
function reportInLetter(work: Work, form: Form, letter: Letter | undefined, around: Region): void {
  const office = form.pairs.filter((pair) => isOfficePair(work, letter, pair));
  const own = form.pairs.filter((pair) => !office.includes(pair));
  const { office: writer, author, subject } = around;
  if (office.length > 0 && (writer ?? author) !== null)
    reportForm(work, { ...form, pairs: office }, writer ?? author ?? nobody);
  if (own.length > 0 && subject !== null)
    work.people.push(...reportForm(work, { ...form, pairs: own }, subject).filter(({ name }) => name !== null));
}

const nobody: Binding = { kind: 'sign-off', key: 'sign-off:0', role: 'officer' };

/** Reports the labelled values of a passage; gives the regions of the forms that name a person, and of those outside letters. */
export function reportForms(
  work: Work,
  letters: readonly Letter[],
  letterRegions: readonly Region[],
  forms: readonly Form[],
): Region[] {
  const regions: Region[] = [];
  forms.forEach((form, index) => {
    const inLetter = regionAt(letterRegions, form.start);
    if (inLetter !== null && inLetter.subject !== null && !namesSomebody(form)) {
      const letter = letters.find(({ start, end }) => start <= form.start && form.start < end);
      reportInLetter(work, form, letter, inLetter);
      return;
    }
    const people = reportForm(work, form, { kind: 'form', key: `form:${index + 1}`, role: 'subject' });
    work.people.push(...people.filter(({ name }) => name !== null));
    const [subject] = people;
    const end = formEnd(forms, index, letters, work.text.length);
    const known = subject !== undefined && subject.binding.role === 'subject' && subject.name !== null;
    regions.push({
      start: form.start,
      end,
      subject: subject?.binding ?? null,
      author: inLetter?.author ?? null,
      office: inLetter?.office ?? null,
      record: known,
    });
  });
  return regions;
}
