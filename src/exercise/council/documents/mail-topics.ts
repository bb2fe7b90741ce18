import { fill } from '../fill.ts';
import { somebodyElse } from '../office.ts';
import type { Desk } from '../paper.ts';
import { childrenOf, type SamplePerson } from '../people.ts';
import { schools } from '../phrases.data.ts';
import { phrasesFor } from '../wording/phrases.ts';
import { firstName, pronoun } from '../writing.ts';

/** What a resident writes to the council about: a subject, the words, and where it is answered. */
export type Topic = {
  readonly subject: string;
  readonly body: readonly string[];
  readonly department: string;
  readonly answer: string;
};

/** Draws a topic and tells what its words say of the writer and of those they write about. */
export function drawTopic(desk: Desk, writer: SamplePerson): Topic {
  return desk.random.pick(topicsFor(desk, writer))();
}

function topicsFor(desk: Desk, writer: SamplePerson): readonly (() => Topic)[] {
  const topics = [
    () => repairTopic(desk, writer),
    () => taxTopic(desk, writer),
    () => badgeTopic(desk, writer),
    () => benefitTopic(desk, writer),
    () => binTopic(),
    () => noiseTopic(desk, writer),
  ];
  const child = childrenOf(desk.household).find((one) => one.age >= 4);
  return child === undefined ? topics : [...topics, () => schoolTopic(desk, writer, child)];
}

function repairTopic({ telling, random, office }: Desk, writer: SamplePerson): Topic {
  const said = random.pick(phrasesFor(office.wording).repairs);
  return {
    subject: random.pick(['Still no repair!!', 'Repair not done', 'Complaint about repairs', 'Re: repair request']),
    department: 'Housing Management',
    body: [
      ...said.map(([sentence, types]) => telling.say(writer, types, fill(sentence, writer, random, telling))),
      'Please treat this as a formal complaint.',
    ],
    answer:
      'I am sorry that you have had to wait. I have asked the contractor to attend on Thursday between 8am and 1pm.',
  };
}

function taxTopic({ telling, random, household, office }: Desk, writer: SamplePerson): Topic {
  const said = random.pick(phrasesFor(office.wording).taxes);
  return {
    subject: `Council tax ${telling.say(writer, 'local-reference', household.councilTaxRef)}`,
    department: 'Revenues and Benefits',
    body: said.map(([sentence, types]) => telling.say(writer, types, fill(sentence, writer, random, telling))),
    answer: 'I have put a hold on recovery for 14 days. Please send proof of what you tell us.',
  };
}

function badgeTopic({ telling, random, office }: Desk, writer: SamplePerson): Topic {
  const [condition, conditionTypes] = random.pick(phrasesFor(office.wording).conditions);
  return {
    subject: 'Blue Badge refused - appeal',
    department: 'Environment',
    body: [
      telling.say(
        writer,
        [...conditionTypes, 'disability'],
        `I have been refused a Blue Badge. I have ${condition} and cannot walk more than 30 metres.`,
      ),
      'I attach my evidence. Please look at it again.',
    ],
    answer: 'Thank you for the further evidence. An independent mobility assessor will be in touch.',
  };
}

function benefitTopic({ telling, random }: Desk, writer: SamplePerson): Topic {
  return {
    subject: random.pick(['Change of circumstances', 'housing benefit stopped', 'New job']),
    department: 'Revenues and Benefits',
    body: [
      telling.say(
        writer,
        ['benefit', 'employment'],
        `I started a job at ${random.pick(['the hospital', 'a supermarket', 'a nursery', 'a cleaning company'])} on Monday so please change my housing benefit.`,
      ),
      `My national insurance number is ${telling.say(writer, 'nino', writer.nino)}.`,
      'Can somebody ring me please, I do not know what to send you.',
    ],
    answer: 'Thank you for telling us. Please send your first two payslips when you have them.',
  };
}

function binTopic(): Topic {
  return {
    subject: 'Missed bins',
    department: 'Environment',
    body: ['Our recycling was not collected again this week and the bags are all over the pavement.'],
    answer: 'I am sorry for the missed collection. The crew will return tomorrow.',
  };
}

function noiseTopic(desk: Desk, writer: SamplePerson): Topic {
  const { telling, office, household, random } = desk;
  const accused = somebodyElse(office, household, random);
  const words = 'The noise from upstairs goes on until three in the morning and I have a newborn.';
  telling.note(writer, 'family');
  if (accused === null) return { ...binTopic(), subject: 'Noise', body: [words] };
  const name = telling.say(accused, ['person-name', 'criminal'], `${firstName(accused)} ${accused.surname}`);
  return {
    subject: 'Noise and threats from neighbour',
    department: 'Housing Management',
    body: [
      words,
      `It is ${name} and when I complained ${pronoun(accused, 'he')} threatened to put my windows through. I have reported it to the police.`,
    ],
    answer: 'I have opened a case. Please keep a diary of each incident and call 999 if you are in danger.',
  };
}

function schoolTopic({ telling, random, office }: Desk, writer: SamplePerson, child: SamplePerson): Topic {
  telling.note(writer, 'family');
  const name = telling.say(child, ['person-name', 'family'], `${firstName(child)} ${child.surname}`);
  const [need, needTypes] = random.pick(phrasesFor(office.wording).childNeeds);
  return {
    subject: 'EHCP for my child',
    department: 'Children’s Services',
    body: [
      telling.say(
        child,
        'education',
        `My ${child.sex === 'F' ? 'daughter' : 'son'} ${name} is at ${random.pick(schools)} and is not getting the help in the plan.`,
      ),
      telling.say(child, ['send', ...needTypes], `${telling.say(child, 'person-name', firstName(child))} has ${need}.`),
      'I would like a meeting before half term.',
    ],
    answer: 'I have asked the school for its provision map and will ring you on Friday.',
  };
}
