import type { Binding } from '#core/finding';
import { type DetectContext, report } from '../context.ts';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { readValues } from '../identifiers/value-readers.ts';
import { scan } from '../scan/scan.ts';
import { decode } from '../tables/coded-values.ts';
import type { Entry } from './record.ts';

/** Reports "SMI", "WBRI" or "N1" as what the code tables of its column say, with the meaning among the reasons; false where it is no code of theirs. */
export function reportCode(
  { text, place, keys, heading, codes }: Entry,
  binding: Binding,
  context: DetectContext,
): boolean {
  const decoded = codes === undefined ? null : decode(text, codes);
  if (decoded === null) return false;
  const start = text.length - text.trimStart().length;
  const said = { start, end: start + text.trim().length, value: text.trim(), phrase: heading.phrase, binding };
  for (const type of decoded.types) {
    if (!report(context, place, { ...said, type, keys: [...keys, 'filled'] })) continue;
    const kept = context.out.pop();
    if (kept !== undefined)
      context.out.push({ ...kept, reasons: [...kept.reasons, `${decoded.table}: ${decoded.meaning}`] });
  }
  return true;
}

/** Reports an email address under "Tel", or a telephone number under "Email": columns in which each cell is of either kind. */
export function reportOtherContact(
  { text, place, heading, keys }: Entry,
  binding: Binding,
  context: DetectContext,
): void {
  const type = heading.field === 'phone' ? 'email' : 'phone';
  for (const { value, start, end, keys: own } of readValues(type, text, context.asOf)) {
    if (own.includes('shape-odd')) continue;
    report(context, place, {
      type,
      start,
      end,
      value,
      keys: [...keys.filter((key) => !key.startsWith('column')), ...own],
      phrase: heading.phrase,
      binding,
    });
  }
}

const unannounced = {
  email: 'shape-email',
  nino: 'shape-nino',
  phone: 'shape-phone',
  postcode: 'shape-postcode',
} as const;

/** Reports what cannot be mistaken in a cell that no heading explains: an email address, a NINO, a telephone number, a postcode. */
export function reportUnannounced({ text, place }: Entry, binding: Binding, context: DetectContext): void {
  // Nearly every cell holds neither.
  if (text.length > 200 || !/@|[0-9]{3}|[0-9][A-Z]{2}/iu.test(text)) return;
  for (const { kind, shape, start, end, value } of scan(text)) {
    if (kind !== 'email' && kind !== 'nino' && kind !== 'phone' && kind !== 'postcode') continue;
    if (shape !== 'strict' || (kind === 'postcode' && end - start !== text.trim().length)) continue;
    const keys: readonly EvidenceKey[] = [unannounced[kind], 'beside-name'];
    report(context, place, { type: kind, start, end, value, keys, phrase: '', binding });
  }
}
