import type { z } from 'zod';
import type { RowCipher } from '../row-cipher.ts';
import { damaged, openValue } from '../sealed-value.ts';

/** Reads something out of the database with a schema; the fault CASE-DAMAGED names the row, not what is in it. */
export function readAs<T>(schema: z.ZodType<T>, place: string, value: unknown): T {
  const result = schema.safeParse(value);
  if (!result.success) throw damaged(place);
  return result.data;
}

/** Opens a sealed column and reads it with a schema. */
export function readSealed<T>(cipher: RowCipher, schema: z.ZodType<T>, place: string, sealed: Uint8Array): T {
  return readAs(schema, place, openValue(cipher, place, sealed));
}
