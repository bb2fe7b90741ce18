import type { Random } from '../random.ts';
import type { SamplePerson } from './people.ts';
import { immigrationStatuses, religions, schools } from './phrases.data.ts';
import type { Telling } from './telling.ts';
import { firstName, formalName, pounds, pronoun } from './writing.ts';

/**
 * Fills a sentence's gaps: `{He} {he} {his} {him} {First} {Formal}` of the person (names are told), `{£20-400}` a sum, `{4-30}` a whole number,
 * `{####}` digits, `{status}`, `{religion}`, `{school}`.
 */
export function fill(sentence: string, person: SamplePerson, random: Random, telling: Telling): string {
  return sentence.replace(/\{([^}]+)\}/gu, (_, gap: string) => gapOf(gap, person, random, telling));
}

function gapOf(gap: string, person: SamplePerson, random: Random, telling: Telling): string {
  const fixed: Readonly<Record<string, () => string>> = {
    He: () => (person.sex === 'F' ? 'She' : 'He'),
    he: () => pronoun(person, 'he'),
    his: () => pronoun(person, 'his'),
    him: () => pronoun(person, 'him'),
    First: () => telling.say(person, 'person-name', firstName(person)),
    Formal: () => telling.say(person, 'person-name', formalName(person)),
    status: () => random.pick(immigrationStatuses),
    religion: () => random.pick(religions.slice(0, 6)),
    school: () => random.pick(schools),
  };
  const known = fixed[gap];
  if (known !== undefined) return known();
  if (gap.startsWith('#')) return random.digits(gap.length);
  const [from = 0, to = 0] = gap.replace('£', '').split('-').map(Number);
  return gap.startsWith('£') ? pounds(random.between(from * 100, to * 100) / 100) : String(random.between(from, to));
}
