/** Records of IPTC (IIM 4.2, record 2) that name people and places or say what a picture shows. */
const names = new Map([
  [5, 'Title'],
  [25, 'Keywords'],
  [40, 'Instructions'],
  [80, 'By-line'],
  [85, 'By-line title'],
  [90, 'City'],
  [92, 'Sublocation'],
  [95, 'Province'],
  [101, 'Country'],
  [105, 'Headline'],
  [110, 'Credit'],
  [115, 'Source'],
  [116, 'Copyright'],
  [118, 'Contact'],
  [120, 'Caption'],
  [122, 'Caption writer'],
]);

/** The words of the IPTC block within Photoshop's own segment of a JPEG. */
export function iptcRows(segment: Buffer): string[][] {
  const rows: string[][] = [];
  const start = segment.indexOf('8BIM\u0004\u0004', 0, 'latin1');
  if (start < 0) return rows;
  // After its mark: a name padded to two bytes, mostly empty, and four bytes of length.
  for (let at = segment.indexOf('1c02', start, 'hex'); at >= 0 && at + 5 <= segment.length && rows.length < 500; ) {
    if (segment[at] !== 0x1c || segment[at + 1] !== 2) break;
    const length = segment.readUInt16BE(at + 3);
    const name = names.get(segment[at + 2] ?? 0);
    const raw = segment.subarray(at + 5, at + 5 + length);
    const text = raw.toString('utf8');
    if (name !== undefined) rows.push([name, (text.includes('\uFFFD') ? raw.toString('latin1') : text).trim()]);
    at += 5 + length;
  }
  return rows;
}
