import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Household } from '#core/household';
import type { TableShape } from '../insert-rows.ts';
import type { RowCipher } from '../row-cipher.ts';
import { sealValue } from '../sealed-value.ts';
import type { Tables } from '../tables.ts';
import { householdId, personId, words } from './codes.ts';
import { readAs, readSealed } from './reading.ts';

type Row = Omit<Selectable<Tables['casebook.household']>, 'sealed'> & { sealed: string };

/** How households are written. */
export const householdShape: TableShape<Row> = {
  table: 'household',
  columns: { ordinal: 'integer', id: 'text', people: 'text[]', sealed: 'bytea' },
};

const sealedPart = z.object({ addressLines: words, postcode: z.string(), uprn: z.string() });
const clearPart = z.object({ id: householdId, people: z.array(personId) });

const nameOf = (id: string): string => `household ${id}`;

/** A household as a row: who lives there in clear, where sealed. */
export function householdRow(cipher: RowCipher, household: Household, ordinal: number): Row {
  const { id, people, addressLines, postcode, uprn } = household;
  return { ordinal, id, people: [...people], sealed: sealValue(cipher, nameOf(id), { addressLines, postcode, uprn }) };
}

/** The household that a row says. */
export function householdOf(cipher: RowCipher, row: Selectable<Tables['casebook.household']>): Household {
  return { ...readAs(clearPart, nameOf(row.id), row), ...readSealed(cipher, sealedPart, nameOf(row.id), row.sealed) };
}
