import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Exposure } from '#core/exposure';
import type { TableShape } from '../insert-rows.ts';
import type { RowCipher } from '../row-cipher.ts';
import { sealValue } from '../sealed-value.ts';
import type { Tables } from '../tables.ts';
import { dataType, exposureBasis, findingId, personId } from './codes.ts';
import { readAs, readSealed } from './reading.ts';

type Row = Omit<Selectable<Tables['casebook.exposure']>, 'sealed'> & { sealed: string };

/** How exposures are written. */
export const exposureShape: TableShape<Row> = {
  table: 'exposure',
  columns: {
    ordinal: 'integer',
    person_id: 'text',
    data_type: 'text',
    place: 'integer',
    probability: 'double precision',
    basis: 'text',
    finding_id: 'text',
    sealed: 'bytea',
  },
};

const clearPart = z.object({
  person_id: personId,
  data_type: dataType,
  basis: exposureBasis,
  finding_id: findingId,
});

const nameOf = (ordinal: number): string => `exposure ${ordinal}`;

/** An exposure as a row, at the ordinal of its place; the locator is sealed, since a sheet's name may hold a person's. */
export function exposureRow(cipher: RowCipher, exposure: Exposure, ordinal: number, place: number): Row {
  return {
    ordinal,
    person_id: exposure.personId,
    data_type: exposure.type,
    place,
    probability: exposure.probability,
    basis: exposure.basis,
    finding_id: exposure.finding,
    sealed: sealValue(cipher, nameOf(ordinal), exposure.locator),
  };
}

/** The exposure that a row says, `path` being that of its place. */
export function exposureOf(cipher: RowCipher, row: Selectable<Tables['casebook.exposure']>, path: string): Exposure {
  const clear = readAs(clearPart, nameOf(row.ordinal), row);
  return {
    personId: clear.person_id,
    type: clear.data_type,
    path,
    locator: readSealed(cipher, z.string(), nameOf(row.ordinal), row.sealed),
    probability: row.probability,
    basis: clear.basis,
    finding: clear.finding_id,
  };
}
