import type { Binding } from '#core/finding';
import type { Work } from '../passage-work.ts';
import { reportAddressLines } from './block-address.ts';
import type { AddressBlock } from './letters.ts';
import type { Region } from './regions.ts';

const ofOnePerson: ReadonlySet<string> = new Set(['payslip', 'form']);

/** Reports the one address that stands without a name or label on a payslip or form, for the window of its envelope: its person's. */
export function reportLoneAddress(work: Work, blocks: readonly AddressBlock[], regions: readonly Region[]): void {
  const { text, place, context } = work;
  if (!ofOnePerson.has(context.documentClass.class)) return;
  const free = blocks.filter(
    ({ start, end, names, organisation, occupier }) =>
      names.length === 0 &&
      !organisation &&
      !occupier &&
      !work.taken.overlaps(start, end) &&
      !/:|\b(?:no|number|address|tel|ref|date)\b/iu.test(text.slice(start, end)),
  );
  const [block] = free;
  if (block === undefined || free.length > 1) return;
  const subjects = regions.flatMap(({ subject }) => (subject === null ? [] : [subject]));
  const [own = null] = subjects;
  if (subjects.length > 1 || (own === null && !context.memory.subjectNamed)) return;
  const binding: Binding = own ?? { kind: 'form', key: 'address:1', role: 'subject' };
  const offset = place.offset + block.start;
  reportAddressLines(text.slice(block.start, block.end), { ...place, offset }, binding, context);
  work.taken.take(block.start, block.end);
}
