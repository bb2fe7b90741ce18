import type { Random } from '../../random.ts';
import { identifierOf, typeOfKind } from '../identifier-values.ts';
import type { Desk } from '../paper.ts';
import type { SamplePerson } from '../people.ts';
import { type IdentifierKind, type IdentifierPhrases, identifierPhrases } from '../wording/identifier-phrases.data.ts';
import { drawDecoy, drawWordings } from '../wording/stocks.ts';
import { tell } from '../wording/story.ts';
import type { Voice } from '../wording/wording.ts';
import { castOf } from './case-sentences.ts';

/** Sentences about somebody, each of another kind of data, told as they are written; a misleading one now and then among them. */
export function wordedLines(desk: Desk, person: SamplePerson, voice: Voice, count: number): readonly string[] {
  const { random, telling, office } = desk;
  const cast = castOf(desk, person);
  const of = person.age < 18 ? 'child' : 'adult';
  const drawn = [...drawWordings({ half: office.wording, voice, of }, count, random)];
  if (random.chance(0.4)) drawn.splice(random.int(drawn.length + 1), 0, drawDecoy(office.wording, voice, random));
  return drawn.map((wording) => tell(wording, cast, telling, random));
}

const kinds = Object.keys(identifierPhrases).filter((kind): kind is IdentifierKind => kind in identifierPhrases);
const ofGrownUps: ReadonlySet<IdentifierKind> = new Set<IdentifierKind>(['upn']);
const ofChildren: ReadonlySet<IdentifierKind> = new Set<IdentifierKind>([
  'upn',
  'nhs-number',
  'birth-date',
  'passport',
]);

/** Different kinds of identifiers that somebody of an age can have. */
export function drawKinds(person: SamplePerson, count: number, random: Random): readonly IdentifierKind[] {
  const possible = kinds.filter((kind) => (person.age < 18 ? ofChildren.has(kind) : !ofGrownUps.has(kind)));
  return random.some(possible, count);
}

/** Sentences that give identifiers of somebody, or labels with their values (`label: value` pairs by `labelledValues`). */
export function identifierLines(
  desk: Desk,
  person: SamplePerson,
  voice: Exclude<keyof IdentifierPhrases, 'label'>,
  count: number,
): readonly string[] {
  return drawKinds(person, count, desk.random).flatMap((kind) => {
    const phrases = identifierPhrases[kind]?.[voice] ?? [];
    const value = sayIdentifier(desk, person, kind, (text) => text);
    return value === '' || phrases.length === 0 ? [] : [desk.random.pick(phrases).replace('#', () => value)];
  });
}

/** Labels with values of somebody's identifiers; `written` is how the value comes out on paper. */
export function labelledValues(
  desk: Desk,
  person: SamplePerson,
  chosen: readonly IdentifierKind[],
  written: (text: string) => string = (text) => text,
): readonly (readonly [string, string])[] {
  return chosen.flatMap((kind) => {
    const labels = identifierPhrases[kind]?.label ?? [];
    const value = sayIdentifier(desk, person, kind, written);
    return value === '' || labels.length === 0 ? [] : [[desk.random.pick(labels), value] as const];
  });
}

function sayIdentifier(
  { household, random, telling }: Desk,
  person: SamplePerson,
  kind: IdentifierKind,
  written: (text: string) => string,
): string {
  const value = identifierOf(kind, { person, household, random });
  if (value === '') return '';
  const text = telling.say(person, typeOfKind(kind), written(value));
  // Only somebody with a disability has a badge: its number tells that as well.
  return kind === 'blue-badge' ? telling.say(person, 'disability', text) : text;
}
