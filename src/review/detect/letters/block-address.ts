import type { Binding } from '#core/finding';
import { type DetectContext, type Place, report } from '../context.ts';
import { looksLikeAddress, splitAddress } from '../records/address-record.ts';

/** Reports an address block's lines as one address, and its postcode. */
export function reportAddressLines(text: string, place: Place, binding: Binding, context: DetectContext): void {
  const { lines, postcode } = splitAddress(text);
  if (postcode !== null) {
    const { start, end, value } = postcode;
    report(context, place, {
      type: 'postcode',
      start,
      end,
      value,
      keys: ['shape-postcode', 'address-block'],
      phrase: '',
      binding,
    });
  }
  if (!looksLikeAddress(lines)) return;
  const end =
    postcode === null ? text.trimEnd().length : text.slice(0, postcode.start).trimEnd().replace(/,$/u, '').length;
  if (end <= 0) return;
  report(context, place, {
    type: 'postal-address',
    start: 0,
    end,
    value: lines.join(', '),
    keys: ['address-block', 'address-street'],
    phrase: '',
    binding,
  });
}
