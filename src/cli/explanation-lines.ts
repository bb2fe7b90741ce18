import type { Waterfall, WaterfallStep } from '#core/waterfall';
import { calibrationInWords, chanceInWords, conclusionOf, timesInWords } from '#core/waterfall-words';
import { countOf } from '#core/written-numbers';
import type { AppliedDecision, Explanation, LinkAccount } from '../workflows/explain.ts';
import { wrapped } from './output.ts';

const width = 96;
const mostAccounts = 6;
const mostMentions = 5;

/** An explanation as a person reads it on a terminal: who, each link as bars, and what people decided. */
export function explanationLines(found: Explanation): readonly string[] {
  const { person, accounts, decisions } = found;
  const more = accounts.length - mostAccounts;
  return [
    ...(person === null ? ['This is nobody in particular, as far as the files say.'] : personLines(person)),
    ...accounts.slice(0, mostAccounts).flatMap((account) => ['', ...accountLines(account)]),
    ...(more > 0 ? ['', `${countOf(more, 'further link')} by other evidence: --json shows them all.`] : []),
    '',
    ...(decisions.length === 0
      ? ['No decision of a person is about this.']
      : ['Decisions of people:', ...decisions.flatMap(decisionLines)]),
    ...wrapped(calibrationInWords({ decisions: found.calibratedBy, drawn: found.answersDrawn }), width),
    ...(found.values ? [] : ['Values are masked: --values shows them, and the audit log notes it.']),
  ];
}

function personLines(person: NonNullable<Explanation['person']>): readonly string[] {
  const who = person.staff
    ? 'somebody who acts for the council'
    : person.registerRef === null
      ? 'somebody who is not on the register'
      : `the resident ${person.registerRef}`;
  return [
    `${person.personId} is ${who}: ${person.name}.`,
    `${countOf(person.mentions, 'mention')} in ${countOf(person.files, 'file')}; the chance that at least one is right is ${chanceInWords(person.probability)}.`,
    ...wrapped(`Found about them: ${person.dataTypes.join(', ')}.`, width),
  ];
}

const outcomes = {
  resident: 'Linked to a resident',
  'not-on-register': 'Of somebody who is not on the register',
  staff: 'Of somebody who acts for the council',
  nobody: 'Not linked to anybody',
} as const;

function accountLines({ outcome, because, mentions, waterfalls, personId }: LinkAccount): readonly string[] {
  const more = mentions.length - mostMentions;
  return [
    `${outcomes[outcome]}${personId === null ? '' : ` (${personId})`}.`,
    ...wrapped(because === '' ? '' : `${because}.`, width),
    ...mentions.slice(0, mostMentions).flatMap(mentionLines),
    ...(more > 0 ? [`  and ${countOf(more, 'more place')} that say the same`] : []),
    ...(waterfalls.length === 0
      ? ['  Nobody was like it, so nothing was compared.']
      : waterfalls.flatMap(waterfallLines)),
  ];
}

function mentionLines({
  mention,
  file,
  documentClass,
  name,
  binding,
  role,
  says,
}: LinkAccount['mentions'][number]): readonly string[] {
  const where = says[0]?.locator ?? '';
  const document = documentClass === '' ? '' : `, ${documentClass}`;
  const words = says.map(({ type, value }) => (value === `[${type}]` ? type : `${type} ${value}`));
  return [
    `  ${mention}  ${file} ${where}${document} (${binding}, ${role})`,
    ...wrapped(`names ${name === '' ? 'nobody' : name}; says ${words.join(', ')}`, width - 4).map(
      (line) => `    ${line}`,
    ),
  ];
}

const track = 24;

/** Bars between the lowest and the highest point of the waterfall; each line says in words what its bar shows. */
export function waterfallLines(waterfall: Waterfall): readonly string[] {
  const { steps, rivals, about, isResident } = waterfall;
  const low = Math.min(0, ...steps.map(({ to }) => to));
  const high = Math.max(0, ...steps.map(({ to }) => to));
  const place = (bits: number): number => Math.round((track * (bits - low)) / Math.max(1, high - low));
  return [
    `  Compared with ${isResident ? `the resident ${about}` : `the mention ${about}`}. A bar to the right (█) speaks for it, to the left (░) against.`,
    ...steps.flatMap((step) => [`  ${barOf(step, place)}  ${stepWords(step)}`, ...valueLines(step, isResident)]),
    ...wrapped(conclusionOf(waterfall), width - 2).map((line) => `  ${line}`),
    ...(rivals.length === 0
      ? []
      : wrapped(
          `Who else it may be: ${rivals.map(({ who, probability }) => `${who}, ${chanceInWords(probability)}`).join('; ')}.`,
          width - 2,
        ).map((line) => `  ${line}`)),
  ];
}

function barOf({ from, to }: WaterfallStep, place: (bits: number) => number): string {
  const [start, end] = [place(Math.min(from, to)), place(Math.max(from, to))];
  const length = Math.max(1, end - start);
  const begin = Math.min(start, track - length);
  return `${' '.repeat(begin)}${(to >= from ? '█' : '░').repeat(length)}`.padEnd(track);
}

function stepWords(step: WaterfallStep): string {
  return `${step.says.charAt(0).toUpperCase()}${step.says.slice(1)}: ${timesInWords(step)}`;
}

function valueLines({ said, held }: WaterfallStep, isResident: boolean): readonly string[] {
  if (said === '' && held === '') return [];
  return [
    `  ${' '.repeat(track)}    in the file ${said === '' ? '–' : said} · ${isResident ? 'on the register' : 'in the other'} ${held === '' ? '–' : held}`,
  ];
}

function decisionLines({ id, kind, line, who, at, why, holds }: AppliedDecision): readonly string[] {
  const state = holds ? '' : ', taken back';
  return wrapped(`Line ${line}, ${kind}, by ${who} on ${at.slice(0, 10)}: ${why} (${id}${state})`, width - 2).map(
    (text) => `  ${text}`,
  );
}
