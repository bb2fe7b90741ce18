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

/**
 * Reads exposures out of their rows, `path` being that of the row's place. There are millions in a large case, and each row
 * comes with texts of its own: one copy of each person's id, type and basis is kept.
 */
export function exposureReader(
  cipher: RowCipher,
): (row: Selectable<Tables['casebook.exposure']>, path: string) => Exposure {
  const person = oneCopy<Exposure['personId']>();
  const type = oneCopy<Exposure['type']>();
  const basis = oneCopy<Exposure['basis']>();
  return (row, path) => {
    const clear = readAs(clearPart, nameOf(row.ordinal), row);
    return {
      personId: person(clear.person_id),
      type: type(clear.data_type),
      path,
      locator: readSealed(cipher, z.string(), nameOf(row.ordinal), row.sealed),
      probability: row.probability,
      basis: basis(clear.basis),
      finding: clear.finding_id,
    };
  };
}

function oneCopy<T extends string>(): (text: T) => T {
  const known = new Map<T, T>();
  return (text) => {
    const found = known.get(text);
    if (found === undefined) known.set(text, text);
    return found ?? text;
  };
}
