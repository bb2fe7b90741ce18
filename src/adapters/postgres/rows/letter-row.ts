import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Letter } from '#core/letter';
import type { TableShape } from '../insert-rows.ts';
import type { RowCipher } from '../row-cipher.ts';
import { sealValue } from '../sealed-value.ts';
import type { Tables } from '../tables.ts';
import { harmTier, householdId, letterId, personId, words } from './codes.ts';
import { readAs, readSealed } from './reading.ts';

type Row = Omit<Selectable<Tables['casebook.letter']>, 'sealed'> & { sealed: string };

/** How letters are written. */
export const letterShape: TableShape<Row> = {
  table: 'letter',
  columns: {
    ordinal: 'integer',
    id: 'text',
    person_id: 'text',
    household_id: 'text',
    template: 'text',
    harm_tier: 'text',
    code: 'text',
    authorities: 'text[]',
    sealed: 'bytea',
  },
};

const sealedPart = z.object({ address: words, salutation: z.string(), advice: words, dataKinds: words });

const clearPart = z.object({
  id: letterId,
  person_id: personId,
  household_id: householdId.nullable(),
  harm_tier: harmTier,
  authorities: words,
});

const nameOf = (id: string): string => `letter ${id}`;

/** A letter as a row: its code in clear, so that a caller who quotes it is found; what stands on the paper sealed. */
export function letterRow(cipher: RowCipher, letter: Letter, ordinal: number): Row {
  const { address, salutation, advice, dataKinds } = letter;
  return {
    ordinal,
    id: letter.id,
    person_id: letter.personId,
    household_id: letter.householdId,
    template: letter.template,
    harm_tier: letter.harmTier,
    code: letter.code,
    authorities: [...letter.authorities],
    sealed: sealValue(cipher, nameOf(letter.id), { address, salutation, advice, dataKinds }),
  };
}

/** The letter that a row says. */
export function letterOf(cipher: RowCipher, row: Selectable<Tables['casebook.letter']>): Letter {
  const clear = readAs(clearPart, nameOf(row.id), row);
  return {
    id: clear.id,
    personId: clear.person_id,
    householdId: clear.household_id,
    template: row.template,
    harmTier: clear.harm_tier,
    ...readSealed(cipher, sealedPart, nameOf(row.id), row.sealed),
    code: row.code,
    authorities: clear.authorities,
  };
}
