import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { LetterDecision } from '#core/letter';
import type { ReviewedPerson } from '#core/snapshot';
import type { TableShape } from '../insert-rows.ts';
import type { RowCipher } from '../row-cipher.ts';
import { damaged, sealValue } from '../sealed-value.ts';
import type { Tables } from '../tables.ts';
import {
  dataType,
  harmTier,
  holdReason,
  householdId,
  letterKind,
  mentionId,
  personId,
  riskLevel,
  severityBand,
  words,
} from './codes.ts';
import { readAs, readSealed } from './reading.ts';

type Row = Omit<Selectable<Tables['casebook.person']>, 'sealed'> & { sealed: string };

/** How people are written. */
export const personShape: TableShape<Row> = {
  table: 'person',
  columns: {
    ordinal: 'integer',
    id: 'text',
    household_id: 'text',
    on_register: 'boolean',
    staff: 'boolean',
    authorities: 'text[]',
    match_probability: 'double precision',
    data_types: 'text[]',
    harm_tier: 'text',
    severity: 'double precision',
    severity_band: 'text',
    risk_level: 'text',
    dpc: 'double precision',
    ei: 'double precision',
    cb: 'double precision',
    files: 'integer',
    letter: 'text',
    hold_reason: 'text',
    sealed: 'bytea',
  },
};

const sealedPart = z.object({
  registerRef: z.string().nullable(),
  title: z.string(),
  forenames: z.string(),
  surname: z.string(),
  birthDate: z.string(),
  addressLines: words,
  postcode: z.string(),
  uprn: z.string(),
  deceasedOn: z.string().nullable(),
  safeContact: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('open') }),
    z.object({ kind: z.literal('hold') }),
    z.object({ kind: z.literal('use'), channel: z.string() }),
  ]),
  links: z.array(z.object({ mention: mentionId, probability: z.number(), because: z.string() })),
  because: words,
  letterSentence: z.string().nullable(),
});

const clearPart = z.object({
  id: personId,
  household_id: householdId.nullable(),
  authorities: words,
  data_types: z.array(dataType),
  harm_tier: harmTier,
  severity_band: severityBand,
  risk_level: riskLevel,
  letter: letterKind,
  hold_reason: holdReason.nullable(),
});

const nameOf = (id: string): string => `person ${id}`;

/** A person as a row: tiers, counts and probabilities in clear, who it is and every sentence about them sealed. */
export function personRow(cipher: RowCipher, reviewed: ReviewedPerson, ordinal: number): Row {
  const { person, assessment, letter } = reviewed;
  const { id, householdId: household, authorities, staff, matchProbability, ...rest } = person;
  const sealed: z.input<typeof sealedPart> = {
    ...rest,
    addressLines: [...person.addressLines],
    links: [...person.links],
    because: [...assessment.because],
    letterSentence: letter.kind === 'send' ? null : letter.sentence,
  };
  return {
    ordinal,
    id,
    household_id: household,
    on_register: person.registerRef !== null,
    staff,
    authorities: [...authorities],
    match_probability: matchProbability,
    data_types: [...reviewed.dataTypes],
    harm_tier: assessment.harmTier,
    severity: assessment.severity,
    severity_band: assessment.severityBand,
    risk_level: assessment.riskLevel,
    ...assessment.parts,
    files: reviewed.files,
    letter: letter.kind,
    hold_reason: letter.kind === 'hold' ? letter.reason : null,
    sealed: sealValue(cipher, nameOf(id), sealed),
  };
}

/** The person that a row says. */
export function personOf(cipher: RowCipher, row: Selectable<Tables['casebook.person']>): ReviewedPerson {
  const clear = readAs(clearPart, nameOf(row.id), row);
  const { because, letterSentence, ...rest } = readSealed(cipher, sealedPart, nameOf(row.id), row.sealed);
  return {
    person: {
      id: clear.id,
      ...rest,
      householdId: clear.household_id,
      authorities: clear.authorities,
      staff: row.staff,
      matchProbability: row.match_probability,
    },
    dataTypes: clear.data_types,
    assessment: {
      harmTier: clear.harm_tier,
      severity: row.severity,
      severityBand: clear.severity_band,
      riskLevel: clear.risk_level,
      parts: { dpc: row.dpc, ei: row.ei, cb: row.cb },
      because,
    },
    files: row.files,
    letter: decisionOf(clear, letterSentence),
  };
}

function decisionOf(
  { id, letter, hold_reason: reason }: z.infer<typeof clearPart>,
  sentence: string | null,
): LetterDecision {
  switch (letter) {
    case 'send':
      return { kind: 'send' };
    case 'none':
      return { kind: 'none', sentence: sentence ?? '' };
    case 'hold':
      if (reason === null) throw damaged(nameOf(id));
      return { kind: 'hold', reason, sentence: sentence ?? '' };
  }
}
