import type { Finding } from '#core/finding';
import type { FindingId, PersonId } from '#core/ids';
import type { Mention } from '#core/mention';
import type { Person } from '#core/person';
import type { PersonalDataType } from '#core/personal-data';
import { foldName } from '#core/values/person-name';

/** A mention said to be of a person, with the link's probability. */
export type LinkedMention = { readonly person: Person; readonly mention: Mention; readonly probability: number };

/** Findings that name nobody, given to the one person whom the whole document is about. */
export type DocumentLevel = {
  readonly personId: PersonId;
  readonly probability: number;
  readonly findings: ReadonlyMap<FindingId, Finding>;
};

/**
 * A letter or case note about one resident says "the tenant is diabetic" in a sentence without a name, and the second page of a form holds
 * their account. Where every mention of a resident in a document can be of the same person, such findings are taken as theirs; null where
 * there is no such person. Never in a document whose rows identify anybody (each is about its own person); officers and professionals never count as the
 * person whom a document is about; and from prose only types that describe a life are given, since a letterhead's address, telephone or
 * bank account is the council's own.
 */
export function documentLevel(
  findings: ReadonlyMap<FindingId, Finding>,
  linked: readonly LinkedMention[],
  mentions: readonly Mention[],
): DocumentLevel | null {
  const subjects = linked.filter(({ person, mention }) => !person.staff && isSubject(mention));
  const [first, ...others] = subjects;
  if (first === undefined || others.some(({ person }) => person.id !== first.person.id)) return null;
  if (mentions.some((mention) => mention.binding === 'row' && identifies(mention))) return null;
  const linkedIds = new Set(linked.map(({ mention }) => mention.id));
  const loose = mentions.filter((mention) => !linkedIds.has(mention.id) && isSubject(mention));
  if (!loose.every((mention) => couldBe(mention, first.person))) return null;
  const probability = Math.max(...subjects.map((each) => each.probability));
  return {
    personId: first.person.id,
    probability: probability * soleSubjectProbability,
    findings: new Map(
      loose.filter(({ fields }) => fields.surname === '').flatMap((mention) => takenFrom(mention, findings)),
    ),
  };
}

// A judgement, not yet a measurement: four in five such sentences are about the person whom the document is about.
const soleSubjectProbability = 0.8;

function isSubject(mention: Mention): boolean {
  return mention.role === 'subject' || (mention.role === 'correspondent' && mention.binding === 'addressee');
}

function identifies({ fields }: Mention): boolean {
  const { title: _title, ...identifying } = fields;
  return Object.values(identifying).some((value) => value !== '');
}

function couldBe({ fields }: Mention, person: Person): boolean {
  const sameSurname = fields.surname === '' || foldName(fields.surname) === foldName(person.surname);
  return sameSurname && (fields.birthDate === '' || person.birthDate === '' || fields.birthDate === person.birthDate);
}

function takenFrom(
  mention: Mention,
  findings: ReadonlyMap<FindingId, Finding>,
): readonly (readonly [FindingId, Finding])[] {
  return mention.findings.flatMap(({ id }) => {
    const finding = findings.get(id);
    if (finding === undefined) return [];
    const taken = describingTypes.has(finding.type) || (mention.binding === 'form' && labelledTypes.has(finding.type));
    return taken ? [[id, finding] as const] : [];
  });
}

/** Taken from a form's labelled fields, where "Account number" is the claimant's. */
const labelledTypes: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  'birth-date',
  'nino',
  'nhs-number',
  'passport',
  'driving-licence',
  'utr',
  'upn',
  'uln',
  'vehicle-registration',
  'bank-account',
  'iban',
  'payment-card',
]);

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
