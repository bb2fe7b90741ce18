import { ByteView } from '../../collect/byte-view.ts';
import { nativeFile } from '../old-office/ole-members.ts';

/** What a column of objects holds: a file, or where a file lies that the database only points at. */
export type AccessObject =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'link'; readonly path: string };

/** Marks the wrapping that Access puts around an object of another program. */
const wrapping = 0x1c15;
const linked = 1;

/**
 * The file in a value of a column of OLE objects: Access wraps it in a header of its own and in one of OLE 1 ([MS-OLEDS] 2.2.4, 2.2.5);
 * programs also write files there as they are. Null for nothing.
 */
export function accessObject(bytes: Uint8Array): AccessObject | null {
  if (bytes.length === 0) return null;
  const view = new ByteView(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (view.u16(0) !== wrapping) return { kind: 'file', bytes };
  let at = view.u16(2);
  const format = view.u32(at + 4);
  at += 8;
  const names: string[] = [];
  for (let name = 0; name < 3; name += 1) {
    const length = view.u32(at);
    names.push(
      view
        .part(at + 4, at + 4 + Math.min(length, 1000))
        .bytes.toString('latin1')
        .replaceAll('\u0000', ''),
    );
    at += 4 + length;
  }
  const [program = '', path = ''] = names;
  if (format === linked) return path === '' ? null : { kind: 'link', path };
  const size = view.u32(at);
  // Lengths that lead nowhere: whatever there is, is handed over.
  if (size === 0 || !view.has(at + 4, 1)) return { kind: 'file', bytes };
  const inner = /^package$/iu.test(program) ? nativeFile(view.part(at, at + 4 + size).bytes) : null;
  return { kind: 'file', bytes: inner ?? view.part(at + 4, at + 4 + size).bytes };
}
