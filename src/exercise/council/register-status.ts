import type { Random } from '../random.ts';
import type { Member } from './families.ts';
import type { SpoiltRow } from './people.ts';

/** What the register knows of a person's standing. */
export type RegisterStatus = {
  readonly registerRef: string;
  readonly otherRefs: readonly string[];
  readonly spoilt: SpoiltRow | '';
  readonly deceasedOn: string;
  readonly safeContact: string;
};

/** One resident in so many is missing from the register: newcomers, lodgers, the uncounted. */
const missingShare = 0.08;

/** Draws whether a person is on the register, twice on it, dead, or to be written to with care. */
export function registerStatus(id: string, member: Member, resident: boolean, random: Random): RegisterStatus {
  const missing =
    !resident || random.chance(member.place === 'lodger' || member.place === 'sharer' ? 0.25 : missingShare);
  const reference = `R${id.replace(/\D/gu, '').padStart(8, '0')}`;
  const spoilt = missing && resident && random.chance(0.2) ? random.pick(spoiltRows) : '';
  const twice = !missing && random.chance(0.015);
  const deceased = member.age > 70 && random.chance(0.12);
  return {
    registerRef: missing ? '' : reference,
    otherRefs: twice ? [`${reference}X`] : spoilt === '' || spoilt === 'no-reference' ? [] : [reference],
    spoilt,
    deceasedOn: deceased ? `20${random.between(19, 24)}-0${random.between(1, 9)}-${random.between(10, 28)}` : '',
    safeContact: missing || deceased ? '' : drawSafeContact(member, random),
  };
}

const spoiltRows: readonly SpoiltRow[] = ['no-surname', 'no-reference', 'cut-short'];

function drawSafeContact(member: Member, random: Random): string {
  if (member.age < 18) return '';
  return random.weighted([
    ['', 965],
    ['hold', 15],
    ['use:email', 8],
    ['use:phone', 8],
    ['use:solicitor', 4],
  ]);
}
