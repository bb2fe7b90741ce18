import type { Random } from '../../random.ts';
import { headingOf } from '../headings.data.ts';
import type { MadeDocument } from '../made-document.ts';
import type { Office } from '../office.ts';
import { dayAfter } from '../paper.ts';
import { headOf, type SampleHousehold, type SamplePerson } from '../people.ts';
import { accessNotes, repairJobs } from '../phrases.data.ts';
import { type Column, csvExtract } from '../sheet.ts';
import { newTelling, type Telling } from '../telling.ts';
import { phrasesFor } from '../wording/phrases.ts';
import type { WordingHalf } from '../wording/wording.ts';
import { addressLine, hurried, hurriedPostcode, initialName, retyped, spacedPhone, writeDay } from '../writing.ts';

type Job = {
  readonly number: string;
  readonly day: string;
  readonly household: SampleHousehold;
  readonly random: Random;
  readonly half: WordingHalf;
};

/** A quarter's repair jobs, with what was noted about getting in and about the tenant. */
export function repairsExtract(office: Office, random: Random, year: number): MadeDocument {
  const telling = newTelling('table');
  const jobs = office.households
    .filter(({ tenure, resident }) => resident && (tenure === 'council' || tenure === 'temporary'))
    .flatMap((household) => Array.from({ length: random.int(3) }, () => household))
    .map((household, at): Job => {
      const day = dayAfter(`${year}-01-06`, random.int(85));
      return {
        number: `R${year % 100}${String(10_400 + at)}`,
        day,
        household,
        random: random.fork(`${at}`),
        half: office.wording,
      };
    });
  return csvExtract(`Repairs_completed_Q4_${year - 1}-${year % 100}.csv`, columns(office, telling), jobs, telling, {
    preface:
      office.borough.headings === 'spaced'
        ? [
            'Report: Repairs completed by job,,,',
            `Run by: ${office.borough.short}\\svc_reports 02/04/${year} 06:00,,,`,
            '',
          ]
        : [],
  });
}

function columns(office: Office, telling: Telling): readonly Column<Job>[] {
  const h = (key: Parameters<typeof headingOf>[1]): string => headingOf(office.borough, key);
  const tenant = (job: Job): SamplePerson => headOf(job.household);
  return [
    { heading: 'JobNo', cell: (job) => job.number },
    { heading: 'Raised', cell: (job) => writeDay(job.day, 'slashes') },
    {
      heading: h('name'),
      cell: (job) => telling.say(tenant(job), 'person-name', hurried(initialName(tenant(job)), job.random)),
    },
    { heading: h('address'), cell: (job) => telling.say(tenant(job), ['postal-address', 'housing'], place(job)) },
    {
      heading: h('postcode'),
      cell: (job) => telling.say(tenant(job), 'postcode', hurriedPostcode(job.household.home.postcode, job.random)),
    },
    { heading: h('phone'), cell: (job) => telling.say(tenant(job), 'phone', phone(job)) },
    { heading: 'Description', cell: (job) => job.random.pick(repairJobs) },
    { heading: 'Access notes', cell: (job) => accessNote(job, telling) },
    { heading: 'Vuln', cell: (job) => vulnerability(job, telling) },
    {
      heading: 'Contractor',
      cell: (job) => job.random.pick(['Brightwell FM', 'Marlin & Sons Ltd', 'DLO', 'Hassan Heating Ltd']),
    },
  ];
}

function place({ household, random }: Job): string {
  return addressLine(random.chance(0.4) ? retyped(household.home, random) : household.home);
}

function phone({ household, random }: Job): string {
  const number = headOf(household).mobile || household.landline;
  return random.chance(0.6) ? spacedPhone(number) : number;
}

function accessNote({ household, random, half }: Job, telling: Telling): string {
  if (!random.chance(0.35)) return '';
  const code = random.chance(0.5) ? random.pick(phrasesFor(half).accessCodes) : '';
  if (code === '') return random.pick(accessNotes.plain);
  return telling.say(headOf(household), 'access-code', code.replace('####', random.digits(4)));
}

function vulnerability({ household, random, half }: Job, telling: Telling): string {
  if (!random.chance(0.12)) return '';
  const [words, type] = random.pick(phrasesFor(half).vulnerabilities);
  return telling.say(headOf(household), type, words);
}
