/** A field of a dBASE table to write: its name, kind (`C`, `N`, `D`) and width. */
export type DbaseField = { readonly name: string; readonly kind: string; readonly width: number };

/** Writes a dBASE III table in windows-1252; a record that begins with `*` is marked as deleted. */
export function makeDbase(fields: readonly DbaseField[], records: readonly (readonly string[])[]): Buffer {
  const header = Buffer.alloc(32 + fields.length * 32 + 1);
  const length = 1 + fields.reduce((sum, { width }) => sum + width, 0);
  header.set([3, 126, 5, 1], 0);
  header.writeUInt32LE(records.length, 4);
  header.writeUInt16LE(header.length, 8);
  header.writeUInt16LE(length, 10);
  for (const [index, { name, kind, width }] of fields.entries()) {
    const at = 32 + index * 32;
    header.write(name, at, 11, 'latin1');
    header.write(kind, at + 11, 'latin1');
    header.writeUInt8(width, at + 16);
  }
  header.writeUInt8(0x0d, header.length - 1);
  const lines = records.map(
    (cells) => ` ${cells.map((cell, index) => cell.padEnd(fields[index]?.width ?? 0)).join('')}`,
  );
  return Buffer.concat([header, Buffer.from(`${lines.join('')}\u001a`, 'latin1')]);
}
