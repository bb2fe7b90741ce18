import type { Random } from '../random.ts';
import { shortForms, spellings } from './names-in-use.data.ts';
import type { SamplePerson } from './people.ts';
import { firstName, plainName } from './writing.ts';

/** The first name by which somebody goes: now and then a short form of it. */
export function goesBy(person: SamplePerson, random: Random): string {
  const first = firstName(person);
  const short = shortForms[first];
  return short !== undefined && random.chance(0.5) ? random.pick(short) : first;
}

/** A name as another file has it: a spelling of the same sounds, marks lost, a former surname, the order turned. */
export function asElsewhere(person: SamplePerson, random: Random): string {
  const former = person.previousSurnames[0];
  const named = former !== undefined && random.chance(0.3) ? { ...person, surname: former } : person;
  const spelt = plainName(named)
    .split(' ')
    .map((word) => respelt(word, random))
    .join(' ');
  return random.chance(0.3) ? unmarked(spelt) : spelt;
}

function respelt(word: string, random: Random): string {
  const same = spellings.find((list) => list.includes(word));
  return same !== undefined && random.chance(0.4) ? random.pick(same) : word;
}

function unmarked(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ı', 'i')
    .replaceAll('’', "'");
}
