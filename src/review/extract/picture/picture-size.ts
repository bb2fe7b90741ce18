/** Width and height in pixels of a PNG, JPEG, GIF, BMP, EMF or placeable WMF, read from its header; null for other formats and damage. */
export function pictureSize(bytes: Uint8Array): { width: number; height: number } | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 26) return null;
  if (file.readUInt32BE(0) === 0x89504e47) return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
  if (file.toString('latin1', 0, 3) === 'GIF') return { width: file.readUInt16LE(6), height: file.readUInt16LE(8) };
  if (file.toString('latin1', 0, 2) === 'BM')
    return { width: file.readInt32LE(18), height: Math.abs(file.readInt32LE(22)) };
  if (file.readUInt16BE(0) === 0xffd8) return jpegSize(file);
  // [MS-EMF] 2.3.4.2: bounds in device units. Office draws the icons of embedded files so.
  if (file.length >= 44 && file.readUInt32LE(0) === 1 && file.toString('latin1', 40, 44) === ' EMF') {
    return { width: file.readInt32LE(16) - file.readInt32LE(8), height: file.readInt32LE(20) - file.readInt32LE(12) };
  }
  if (file.readUInt32LE(0) === 0x9ac6cdd7) return placeableSize(file);
  // Pictures of unknown size (TIFF, as faxes and scanners write) are taken for scans.
  const isTiff = file.readUInt32BE(0) === 0x49492a00 || file.readUInt32BE(0) === 0x4d4d002a;
  return isTiff ? { width: Number.MAX_SAFE_INTEGER, height: Number.MAX_SAFE_INTEGER } : null;
}

/** [MS-WMF] 2.3.2.3: a box in units of which so many make an inch, of 96 pixels. */
function placeableSize(file: Buffer): { width: number; height: number } {
  const [left, top, right, bottom] = [6, 8, 10, 12].map((at) => file.readInt16LE(at));
  const unit = 96 / Math.max(1, file.readUInt16LE(14));
  const side = (from = 0, to = 0): number => Math.round(Math.abs(to - from) * unit);
  return { width: side(left, right), height: side(top, bottom) };
}

function jpegSize(file: Buffer): { width: number; height: number } | null {
  for (let at = 2; at + 9 < file.length && file[at] === 0xff; ) {
    const marker = file[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7) };
    at += 2 + file.readUInt16BE(at + 2);
  }
  return null;
}
