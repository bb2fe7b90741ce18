/** Most directory entries looked at: enough for any office file, and a bound for a hostile one. */
const mostEntries = 4096;

/** Names of the streams and storages of an OLE compound file (.doc, .xls, .ppt, .msg), in directory order; empty where it is damaged. */
export function oleStreamNames(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 512) return [];
  const sectorShift = file.readUInt16LE(30);
  if (sectorShift !== 9 && sectorShift !== 12) return [];
  const sectorSize = 1 << sectorShift;
  const names: string[] = [];
  const seen = new Set<number>();
  let sector = file.readUInt32LE(48);
  while (sector < 0xfffffffa && !seen.has(sector) && names.length < mostEntries) {
    seen.add(sector);
    const start = (sector + 1) * sectorSize;
    for (let at = start; at + 128 <= Math.min(start + sectorSize, file.length); at += 128) {
      const length = file.readUInt16LE(at + 64);
      if (length >= 2 && length <= 64) names.push(file.toString('utf16le', at, at + length - 2));
    }
    sector = nextSector(file, sector, sectorSize);
  }
  return names;
}

function nextSector(file: Buffer, sector: number, sectorSize: number): number {
  const perSector = sectorSize / 4;
  const table = Math.floor(sector / perSector);
  // The header lists the first 109 sectors of the allocation table; directories further out than 7 MB are not followed.
  if (table >= 109) return 0xfffffffe;
  const tableSector = file.readUInt32LE(76 + table * 4);
  const at = (tableSector + 1) * sectorSize + (sector % perSector) * 4;
  return at + 4 <= file.length ? file.readUInt32LE(at) : 0xfffffffe;
}
