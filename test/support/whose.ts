import type { Finding } from '#core/finding';
import { hashBytes } from '#core/ids';
import { foldName, parseNameValue } from '#core/values/person-name';
import type { Detector } from '../../src/review/detect/detector.ts';
import { mentionId, mentionsOf } from '../../src/review/resolve/mentions/mentions.ts';
import { type Referent, readDocument } from '../../src/review/resolve/mentions/referents.ts';
import { sharedValues } from '../../src/review/resolve/mentions/shared-values.ts';
import type { WhoseText } from '../resolve/whose-text.ts';

const content = hashBytes(new TextEncoder().encode('whose'));
const domains = ['north.gov.example'];

/** What is amiss with a text: given to another, to nobody, or an officer taken for a case. */
export type Amiss = { readonly how: 'wrong' | 'missed' | 'staff'; readonly what: string };

type Person = { readonly referent: Referent; readonly names: readonly string[]; readonly findings: readonly Finding[] };

// Values of which each is one person's; of a birth date none may be claimed that is nobody's.
const ownValues: ReadonlySet<string> = new Set(['birth-date', 'nino', 'nhs-number', 'phone', 'email']);

/** Reads a text as one document and compares who is in it with what is written of it. */
export function judgeWhose({ text, whose, staff = [] }: WhoseText, detect: Detector): readonly Amiss[] {
  const findings = detect({ mediaType: 'text/plain', units: [{ kind: 'text', locator: 'page:1', text, flags: [] }] });
  const placed = mentionsOf(content, findings);
  const mentions = placed.map(({ mention }) => mention);
  const reading = readDocument(placed, sharedValues(mentions, [], domains), undefined, '2026-11-22');
  const people = reading.referents.map((referent) => personOf(referent, findings));
  const wanted = Object.entries(whose).map(([name, kinds]) => ({
    of: bearers(people, name),
    kinds: kinds.split(' '),
    name,
  }));
  const amiss: Amiss[] = [];
  for (const { of, kinds, name } of wanted)
    for (const kind of kinds)
      if (!kind.endsWith('?') && !of.some((person) => tells(person, kind)))
        amiss.push({ how: 'missed', what: `${name} ${kind}` });
  const allKinds = new Set(wanted.flatMap(({ kinds }) => kinds.map(plain)));
  for (const person of people.filter(({ referent }) => !referent.staff)) {
    const own = new Set(wanted.filter(({ of }) => of.includes(person)).flatMap(({ kinds }) => kinds.map(plain)));
    for (const kind of allKinds)
      if (!own.has(kind) && tells(person, kind)) amiss.push({ how: 'wrong', what: `${nameOf(person)} ${kind}` });
  }
  for (const { type, value } of findings)
    if (type === 'birth-date' && !allKinds.has(`${type}=${value}`))
      amiss.push({ how: 'wrong', what: `${type}=${value}` });
  for (const name of staff)
    for (const person of bearers(people, name)) if (isTakenForCase(person)) amiss.push({ how: 'staff', what: name });
  return amiss;
}

function personOf(referent: Referent, findings: readonly Finding[]): Person {
  const ids = new Set(referent.members.map(({ mention }) => mention.id));
  const own = findings.filter(({ unit, binding }) => ids.has(mentionId(content, unit, binding.key)));
  const { forenames, surname } = referent.fields;
  const said = own.flatMap(({ type, value }) => (type === 'person-name' ? (parseNameValue(value) ?? []) : []));
  const whole = `${forenames} ${surname}`;
  return {
    referent,
    findings: own,
    names: wordsOf([whole, ...said.map((name) => `${name.forenames} ${name.surname}`)].join(' ')),
  };
}

function wordsOf(name: string): readonly string[] {
  return [...new Set(foldName(name).split(' '))].filter((word) => word !== '');
}

// The people who bear the name in full, else those of whom only a part is said that is nobody else's.
function bearers(people: readonly Person[], name: string): readonly Person[] {
  const words = wordsOf(name);
  const full = people.filter(({ names }) => words.every((word) => names.includes(word)));
  const part = people.filter(({ names }) => names.length > 0 && names.every((word) => words.includes(word)));
  return full.length > 0 ? full : part.length === 1 ? part : [];
}

function tells({ findings }: Person, kind: string): boolean {
  const [type, value] = kind.split('=');
  if (type !== undefined && ownValues.has(type) && value === undefined) return false;
  return findings.some((finding) => finding.type === type && (value === undefined || finding.value === value));
}

function plain(kind: string): string {
  return kind.replace(/\?$/u, '');
}

function nameOf({ names }: Person): string {
  return names.join(' ');
}

function isTakenForCase({ referent, findings }: Person): boolean {
  const harmless = findings.every(({ type }) =>
    ['person-name', 'phone', 'email', 'postal-address', 'postcode', 'employment'].includes(type),
  );
  const called = referent.members.some(({ mention }) => mention.role === 'subject' || mention.role === 'relative');
  return !referent.staff && (called || !harmless);
}
