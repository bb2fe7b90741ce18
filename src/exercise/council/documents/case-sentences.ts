import { somebodyElse } from '../office.ts';
import type { Desk } from '../paper.ts';
import type { SamplePerson } from '../people.ts';
import { conditions, immigrationStatuses, religions } from '../phrases.data.ts';
import { firstName, formalName, fullName, plainName, pounds, pronoun, spacedPhone } from '../writing.ts';

/** A sentence of a case note, told only when it is made. */
export type Sentence = () => string;

/** Sentences that could stand in notes about a client: about them, their family, a neighbour, and about nobody. */
export function sentencesFor(desk: Desk, client: SamplePerson): readonly Sentence[] {
  return [
    ...healthSentences(desk, client),
    ...lifeSentences(desk, client),
    ...kinSentences(desk, client),
    ...neighbourSentences(desk),
    ...emptySentences(desk),
  ];
}

function subject(person: SamplePerson): string {
  return person.sex === 'F' ? 'She' : 'He';
}

function healthSentences({ telling, random }: Desk, client: SamplePerson): readonly Sentence[] {
  const he = subject(client);
  const [condition, conditionTypes] = random.pick(conditions);
  return [
    () => telling.say(client, conditionTypes, `${formalName(client)} has ${condition}.`),
    () =>
      telling.say(
        client,
        'health',
        `${he} had a fall in the bathroom on Sunday and was taken to A&E, discharged the same day.`,
      ),
    () =>
      telling.say(client, 'disability', `${he} needs help with washing and dressing and now uses a commode at night.`),
    () =>
      telling.say(
        client,
        'health',
        `GP (Dr Sharma, Tallowgate Surgery) has increased the pain relief and referred ${pronoun(client, 'him')} to the falls clinic.`,
      ),
    () =>
      telling.say(
        client,
        'health',
        `Mental capacity assessment completed: ${firstName(client)} was found to lack capacity to manage money.`,
      ),
    () => telling.say(client, 'disability', `OT recommends a level access shower and a second stair rail.`),
    () =>
      telling.say(
        client,
        'health',
        `Low in mood since the spring and not eating; weight down to ${random.between(41, 58)} kg.`,
      ),
  ];
}

function lifeSentences({ telling, random, household }: Desk, client: SamplePerson): readonly Sentence[] {
  const he = subject(client);
  return [
    () => telling.say(client, 'access-code', `Carers let themselves in: key safe ${random.digits(4)}.`),
    () => telling.say(client, 'benefit', `${firstName(client)} receives the higher rate of Attendance Allowance.`),
    () =>
      telling.say(
        client,
        ['debt', 'rent'],
        `There are rent arrears of about ${pounds(random.between(300, 2400))} and the electricity meter is in debt.`,
      ),
    () =>
      telling.say(
        client,
        'phone',
        `Best number is ${spacedPhone(client.mobile || household.landline)}, mornings only.`,
      ),
    () =>
      telling.say(
        client,
        'safeguarding',
        `Safeguarding concern raised: bruising to both arms, ${pronoun(client, 'he')} says it was the bed rail. Section 42 enquiry opened.`,
      ),
    () =>
      telling.say(
        client,
        'religion',
        `${he} would like a carer who understands that ${pronoun(client, 'he')} is ${random.pick(religions.slice(0, 6))}.`,
      ),
    () => telling.say(client, 'immigration', `Entitlement checked: ${random.pick(immigrationStatuses)}.`),
    () =>
      telling.say(client, 'criminal', `${he} was cautioned in 2012 for assaulting a bus driver; two workers to visit.`),
    () =>
      telling.say(
        client,
        'housing',
        `${he} has lived in the flat for thirty years and does not want to move to extra care.`,
      ),
  ];
}

function kinSentences({ household, telling }: Desk, client: SamplePerson): readonly Sentence[] {
  const kin = household.people.find((person) => person.id !== client.id && person.age >= 18);
  if (kin === undefined || kin.place === 'sharer' || kin.place === 'lodger') return [];
  return [
    () => {
      telling.note(client, 'family');
      telling.note(kin, 'phone', 'postal-address', 'postcode');
      const number = spacedPhone(kin.mobile || household.landline);
      return telling.say(
        kin,
        ['person-name', 'family'],
        `${fullName(kin)}, who lives with ${pronoun(client, 'him')}, is the main carer and can be reached on ${number}.`,
      );
    },
    () => {
      telling.note(client, 'family');
      return telling.say(
        kin,
        ['person-name', 'family', 'health'],
        `${firstName(kin)} ${kin.surname} (${kinWord(kin, client)}) is exhausted and on antidepressants from the GP; carer’s assessment offered.`,
      );
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
    () => 'Medication is dispensed in a dosette box by the pharmacy.',
    () => 'Discussed in supervision. No further action this week.',
    () => `Rang ${office.officer(random, 'Housing Management').name} in Housing, who will chase the repair.`,
    () => 'District nurse visits on Tuesdays and Fridays.',
    () => 'Left a message, awaiting call back.',
  ];
}
