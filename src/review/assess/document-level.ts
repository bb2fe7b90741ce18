import type { ExtractedDocument } from '#core/document';
import type { Finding } from '#core/finding';
import type { FindingId, PersonId } from '#core/ids';
import type { Mention } from '#core/mention';
import type { Person } from '#core/person';
import type { PersonalDataType } from '#core/personal-data';

/** A mention said to be of a person, with the link's probability. */
export type LinkedMention = { readonly person: Person; readonly mention: Mention; readonly probability: number };

/** Findings that name nobody, given to the one person whom the whole document is about. */
export type DocumentLevel = {
  readonly personId: PersonId;
  readonly probability: number;
  readonly findings: ReadonlyMap<FindingId, Finding>;
};

/**
 * A letter or case note about one resident says "the tenant is diabetic" in a sentence without a name. Where every mention of a
 * resident in a document is of the same person, such findings are taken as theirs; null where there is no such person. Tables never
 * (a row is about its own person), officers and professionals never count as the person whom a document is about, and only types that
 * describe a life are given: a letterhead's address, telephone or bank account is the council's own.
 */
export function documentLevel(
  document: Pick<ExtractedDocument, 'units'>,
  findings: ReadonlyMap<FindingId, Finding>,
  linked: readonly LinkedMention[],
  mentions: readonly Mention[],
): DocumentLevel | null {
  const subjects = linked.filter(({ person, mention }) => !person.staff && isSubject(mention));
  const [first, ...others] = subjects;
  if (first === undefined || others.some(({ person }) => person.id !== first.person.id)) return null;
  if (mentions.some((mention) => mention.binding === 'row')) return null;
  const theirs = new Set(subjects.map(({ mention }) => mention.id));
  if (mentions.some((mention) => isSubject(mention) && namesSomebody(mention) && !theirs.has(mention.id))) return null;
  const probability = Math.max(...subjects.map((each) => each.probability));
  const named = new Set(mentions.filter(namesSomebody).flatMap((mention) => mention.findings.map(({ id }) => id)));
  const unclaimed = [...findings].filter(
    ([id, finding]) =>
      !named.has(id) && describingTypes.has(finding.type) && document.units[finding.unit]?.kind === 'text',
  );
  return { personId: first.person.id, probability: probability * soleSubjectProbability, findings: new Map(unclaimed) };
}

// A judgement, not yet a measurement: four in five such sentences are about the person whom the document is about.
const soleSubjectProbability = 0.8;

function isSubject(mention: Mention): boolean {
  return mention.role === 'subject' || (mention.role === 'correspondent' && mention.binding === 'addressee');
}

function namesSomebody({ fields }: Mention): boolean {
  return [fields.surname, fields.nino, fields.nhsNumber, fields.birthDate, fields.email].some((value) => value !== '');
}

const describingTypes: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  'income',
  'debt',
  'benefit',
  'council-tax',
  'rent',
  'access-code',
  'employment',
  'education',
  'housing',
  'family',
  'immigration',
  'health',
  'disability',
  'send',
  'ethnicity',
  'religion',
  'political',
  'trade-union',
  'sex-life',
  'sexual-orientation',
  'gender-reassignment',
  'biometric',
  'genetic',
  'criminal',
  'safeguarding',
  'child-protection',
  'domestic-abuse',
  'protected-address',
]);
