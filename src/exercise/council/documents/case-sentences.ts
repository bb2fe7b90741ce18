import { fill } from '../fill.ts';
import { somebodyElse } from '../office.ts';
import type { Desk } from '../paper.ts';
import type { SamplePerson } from '../people.ts';
import { careSentences } from '../sentences.data.ts';
import { phrasesFor } from '../wording/phrases.ts';
import { severalNotes } from '../wording/several.data.ts';
import { drawDecoy, drawWordings } from '../wording/stocks.ts';
import { type Cast, canTell, kinWord, tell } from '../wording/story.ts';
import { firstName, formalName, fullName, plainName, pronoun, spacedPhone } from '../writing.ts';

/** A sentence of a case note, told only when it is made. */
export type Sentence = () => string;

/** Who notes about a client may speak of: kin of the household, somebody of another one. */
export function castOf(desk: Desk, client: SamplePerson): Cast {
  const { office, household, random } = desk;
  const phone = (person: SamplePerson): string => person.mobile || household.landline;
  return { A: client, B: kinOf(desk, client), C: somebodyElse(office, household, random) ?? undefined, phone };
}

function kinOf({ household }: Desk, client: SamplePerson): SamplePerson | undefined {
  const kin = household.people.find((person) => person.id !== client.id && person.age >= 18);
  return kin === undefined || kin.place === 'sharer' || kin.place === 'lodger' ? undefined : kin;
}

/** Sentences that could stand in notes about a client: about them, their family, a neighbour, several people, and nobody. */
export function sentencesFor(desk: Desk, client: SamplePerson): readonly Sentence[] {
  return [
    ...conditionSentence(desk, client),
    ...careNotes(desk, client),
    ...wordedNotes(desk, client),
    ...kinSentences(desk, client),
    ...neighbourSentences(desk),
    ...emptySentences(desk),
  ];
}

function conditionSentence({ telling, random, office }: Desk, client: SamplePerson): readonly Sentence[] {
  const [condition, types] = random.pick(phrasesFor(office.wording).conditions);
  return [
    () =>
      `${telling.say(client, 'person-name', formalName(client))} ${telling.say(client, types, `has ${condition}`)}.`,
  ];
}

function careNotes({ telling, random, household, office }: Desk, client: SamplePerson): readonly Sentence[] {
  const number = spacedPhone(client.mobile || household.landline);
  const stock = office.wording === 'ordinary' ? careSentences : [];
  return [
    ...random.some(stock, 6).map(
      ([sentence, types]) =>
        () =>
          telling.say(client, types, fill(sentence, client, random, telling)),
    ),
    () => `Best number is ${telling.say(client, 'phone', number)}, mornings only.`,
  ];
}

/** Wordings of the stocks, two of them misleading, and stretches about several people. */
function wordedNotes(desk: Desk, client: SamplePerson): readonly Sentence[] {
  const { telling, random, office } = desk;
  const half = office.wording;
  const cast = castOf(desk, client);
  const of = client.age < 18 ? 'child' : 'adult';
  const drawn = [
    ...drawWordings({ half, voice: 'note', of }, half === 'ordinary' ? 7 : 12, random),
    ...[drawDecoy(half, 'note', random), drawDecoy(half, 'note', random)],
    ...random.some(
      severalNotes[half].filter((story) => canTell(story, cast)),
      2,
    ),
  ];
  return [...new Set(drawn)].map((wording) => () => tell(wording, cast, telling, random));
}

function kinSentences(desk: Desk, client: SamplePerson): readonly Sentence[] {
  const { household, telling } = desk;
  const kin = kinOf(desk, client);
  if (kin === undefined) return [];
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
      const words = telling.say(kin, 'health', 'is exhausted and on antidepressants from the GP');
      return `${name} (${telling.say(kin, 'family', kinWord(kin, client))}) ${words}; carer’s assessment offered.`;
    },
  ];
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
