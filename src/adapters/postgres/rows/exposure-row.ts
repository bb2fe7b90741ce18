import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Exposure } from '#core/exposure';
import type { RowCipher } from '../row-cipher.ts';
import type { Tables } from '../tables.ts';
import { dataType, exposureBasis, findingId, personId } from './codes.ts';
import { readAs, readSealed } from './reading.ts';

const clearPart = z.object({
  person_id: personId,
  data_type: dataType,
  basis: exposureBasis,
  finding_id: findingId,
});

/** The exposure that a row of an earlier version says, `path` being that of the row's place. */
export function exposureOf(cipher: RowCipher, row: Selectable<Tables['casebook.exposure']>, path: string): Exposure {
  const name = `exposure ${row.ordinal}`;
  const clear = readAs(clearPart, name, row);
  return {
    personId: clear.person_id,
    type: clear.data_type,
    path,
    locator: readSealed(cipher, z.string(), name, row.sealed),
    probability: row.probability,
    basis: clear.basis,
    finding: clear.finding_id,
  };
}
