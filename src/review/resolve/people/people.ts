import { deriveId, type MentionId } from '#core/ids';
import type { Link, Person } from '#core/person';
import type { Resident } from '#core/register';
import { sentenceOf } from '../comparison/judge.ts';
import { byCodeUnit } from '../mentions/mentions.ts';
import type { OneCopy } from '../mentions/one-copy.ts';
import type { Referent } from '../mentions/referents.ts';
import { type HouseholdKey, householdId } from './households.ts';

/** A referent said to be of a person. */
export type ReferentLink = { readonly referent: Referent; readonly probability: number; readonly because: string };

/** The resident as a person, with everything linked to them; staff only where every mention is of their work for the council. */
export function registeredPerson(
  resident: Resident,
  links: readonly ReferentLink[],
  keyOf: HouseholdKey,
  copies: OneCopy,
): Person {
  const spread = spreadLinks(links, copies);
  return {
    id: deriveId('P', 'register', resident.registerRef),
    registerRef: resident.registerRef,
    title: resident.title,
    forenames: resident.forenames,
    surname: resident.surname,
    birthDate: resident.birthDate ?? '',
    addressLines: resident.addressLines,
    postcode: resident.postcode,
    uprn: resident.uprn,
    householdId: householdOf(resident, keyOf),
    authorities: resident.authority === '' ? [] : [resident.authority],
    deceasedOn: resident.deceasedOn,
    safeContact: resident.safeContact,
    staff: false,
    matchProbability: anyRight(links),
    links: spread,
  };
}

/** Somebody known only from the files: each part of who they are from the mention that says most, the address never for post. */
export function unregisteredPerson(
  links: readonly ReferentLink[],
  staff: boolean,
  keyOf: HouseholdKey,
  copies: OneCopy,
): Person {
  const spread = spreadLinks(links, copies);
  const fullest = links
    .map(({ referent }) => referent)
    .toSorted((a, b) => filled(b) - filled(a) || byCodeUnit(smallestMention(a), smallestMention(b)));
  const first = (pick: (referent: Referent) => string): string => fullest.map(pick).find((value) => value !== '') ?? '';
  const named = fullest.find(({ fields }) => fields.forenames !== '' && fields.surname !== '') ?? fullest[0];
  const addressed =
    fullest.find(({ fields }) => fields.address !== '' && fields.postcode !== '') ??
    fullest.find(({ fields }) => fields.postcode !== '');
  const place = {
    addressLines: (addressed?.fields.address ?? '').split(', ').filter((line) => line !== ''),
    postcode: addressed?.fields.postcode ?? '',
    uprn: addressed?.fields.uprn ?? first(({ fields }) => fields.uprn),
  };
  return {
    id: deriveId('P', 'mention', links.map(({ referent }) => smallestMention(referent)).toSorted(byCodeUnit)[0] ?? ''),
    registerRef: null,
    title: named?.fields.title || first(({ fields }) => fields.title),
    forenames: named?.fields.forenames ?? '',
    surname: named?.fields.surname ?? '',
    birthDate: first(({ fields }) => fields.birthDate),
    ...place,
    householdId: staff ? null : householdOf(place, keyOf),
    authorities: [],
    deceasedOn: null,
    safeContact: { kind: 'open' },
    staff,
    matchProbability: surest(links),
    links: spread,
  };
}

function householdOf(place: Parameters<HouseholdKey>[0], keyOf: HouseholdKey): Person['householdId'] {
  const key = keyOf(place);
  return key === '' ? null : householdId(key);
}

/** The smallest id of a referent's mentions. */
export function smallestMention(referent: Referent): MentionId | '' {
  return referent.members.map(({ mention }) => mention.id).toSorted(byCodeUnit)[0] ?? '';
}

function filled({ fields }: Referent): number {
  return Object.values(fields).filter((value) => value !== '').length;
}

// One link for each mention, sorted by its id.
function spreadLinks(links: readonly ReferentLink[], copies: OneCopy): readonly Link[] {
  return links
    .flatMap(({ referent, probability, because }) =>
      referent.members.map(
        (member): Link => ({
          mention: member.mention.id,
          probability: rounded(probability * member.probability),
          because: copies.text(sentenceOf([member.because, because])),
        }),
      ),
    )
    .toSorted((a, b) => byCodeUnit(a.mention, b.mention));
}

function anyRight(links: readonly ReferentLink[]): number {
  return rounded(1 - links.reduce((wrong, { probability }) => wrong * (1 - probability), 1));
}

// All links of somebody who is not on the register stand or fall together: that they are nobody who is known is one chance, not one each.
function surest(links: readonly ReferentLink[]): number {
  return rounded(links.reduce((most, { probability }) => Math.max(most, probability), 0));
}

// Six digits, and never certainty: that is for people to say.
function rounded(probability: number): number {
  return Math.min(0.999999, Math.round(probability * 1e6) / 1e6);
}
