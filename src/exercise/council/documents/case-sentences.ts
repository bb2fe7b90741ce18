import { fill } from '../fill.ts';
import { somebodyElse } from '../office.ts';
import type { Desk } from '../paper.ts';
import type { SamplePerson } from '../people.ts';
import { conditions } from '../phrases.data.ts';
import { careSentences } from '../sentences.data.ts';
import { firstName, formalName, fullName, plainName, pronoun, spacedPhone } from '../writing.ts';

/** A sentence of a case note, told only when it is made. */
export type Sentence = () => string;

/** Sentences that could stand in notes about a client: about them, their family, a neighbour, and about nobody. */
export function sentencesFor(desk: Desk, client: SamplePerson): readonly Sentence[] {
  return [
    ...conditionSentence(desk, client),
    ...careNotes(desk, client),
    ...kinSentences(desk, client),
    ...neighbourSentences(desk),
    ...emptySentences(desk),
  ];
}

function conditionSentence({ telling, random }: Desk, client: SamplePerson): readonly Sentence[] {
  const [condition, types] = random.pick(conditions);
  return [
    () =>
      `${telling.say(client, 'person-name', formalName(client))} ${telling.say(client, types, `has ${condition}`)}.`,
  ];
}

function careNotes({ telling, random, household }: Desk, client: SamplePerson): readonly Sentence[] {
  const number = spacedPhone(client.mobile || household.landline);
  return [
    ...random.some(careSentences, 9).map(
      ([sentence, types]) =>
        () =>
          telling.say(client, types, fill(sentence, client, random, telling)),
    ),
    () => `Best number is ${telling.say(client, 'phone', number)}, mornings only.`,
  ];
}

function kinSentences({ household, telling }: Desk, client: SamplePerson): readonly Sentence[] {
  const kin = household.people.find((person) => person.id !== client.id && person.age >= 18);
  if (kin === undefined || kin.place === 'sharer' || kin.place === 'lodger') return [];
  return [
    () => {
      telling.note(client, 'family');
      telling.note(kin, 'family', 'postal-address', 'postcode');
      const name = telling.say(kin, 'person-name', fullName(kin));
      const number = telling.say(kin, 'phone', spacedPhone(kin.mobile || household.landline));
      return `${name}, who lives with ${pronoun(client, 'him')}, is the main carer and can be reached on ${number}.`;
    },
    () => {
      telling.note(client, 'family');
      const name = telling.say(kin, 'person-name', `${firstName(kin)} ${kin.surname}`);
      const words = `${name} (${telling.say(kin, 'family', kinWord(kin, client))}) is exhausted and on antidepressants from the GP`;
      return `${telling.say(kin, 'health', words)}; carer’s assessment offered.`;
    },
  ];
}

/** What kin are to the client, by their ages: files say a word, and it need not be the register's. */
function kinWord(kin: SamplePerson, client: SamplePerson): string {
  if (client.age - kin.age >= 16) return kin.sex === 'F' ? 'daughter' : 'son';
  return kin.sex === 'F' ? 'wife' : 'husband';
}

function neighbourSentences({ office, household, telling, random }: Desk): readonly Sentence[] {
  const neighbour = somebodyElse(office, household, random);
  if (neighbour === null) return [];
  return [() => `The neighbour, ${telling.say(neighbour, 'person-name', plainName(neighbour))}, holds a spare key.`];
}

function emptySentences({ office, random }: Desk): readonly Sentence[] {
  return [
    () => 'No change since the last entry.',
    () => 'Discussed in supervision. No further action this week.',
    () => `Rang ${office.officer(random, 'Housing Management').name} in Housing, who is on leave until Monday.`,
    () => 'Left a message, awaiting call back.',
  ];
}
