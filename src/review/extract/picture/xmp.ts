import { Parser } from 'htmlparser2';

/** Properties of XMP (ISO 16684) that programs write for themselves: sizes, versions, identifiers, histories of edits. */
const silent =
  /^(?:xmpMM|stEvt|stRef|stMfs|crs|tiff|exifEX|aux|xmpTPg|xmpG|stDim|stFnt|pdfaid|pdfaExtension|pdfaSchema|pdfaProperty|pdfuaid|xmpDM|photoshop:(?:ColorMode|ICCProfile|DocumentAncestors|LegacyIPTCDigest|SidecarForExtension|Urgency))|:(?:format|CreatorTool|Producer|PDFVersion|Trapped|Thumbnails|MetadataDate|ModifyDate|CreateDate|Rating|Marked|CreationDate|ModDate|InstanceID|DocumentID)$/u;
/** Kinds of properties that are numbers of a camera, but for where it stood and what its owner wrote. */
const spokenOfCamera =
  /^exif:(?:GPS(?:Dest)?(?:Latitude|Longitude|AreaInformation)$|UserComment|DateTimeOriginal)|^tiff:(?:Artist|ImageDescription|Copyright)$/u;
const start = Buffer.from('<x:xmpmeta');
const end = Buffer.from('</x:xmpmeta>');
const mostBytes = 4_000_000;
const mostRows = 500;

/** What the XMP packets in some bytes say: rows of name and value (`dc:creator`, `Jane Smith`), each once. */
export function xmpRows(bytes: Uint8Array): string[][] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rows = new Map<string, string[]>();
  for (let at = file.indexOf(start), packets = 0; at >= 0 && packets < 100; packets += 1) {
    const stop = file.indexOf(end, at);
    if (stop < 0) break;
    const packet = file.toString('utf8', at, Math.min(stop, at + mostBytes));
    for (const row of packetRows(packet)) if (rows.size < mostRows) rows.set(JSON.stringify(row), row);
    at = file.indexOf(start, stop);
  }
  return [...rows.values()];
}

function packetRows(packet: string): string[][] {
  const rows: string[][] = [];
  const stack: string[] = [];
  let words = '';
  const say = (name: string, value: string): void => {
    const isSilent = silent.test(name) || name.startsWith('rdf:') || name.startsWith('xml') || name.startsWith('x:');
    const isOfCamera = name.startsWith('exif:') || name.startsWith('tiff:');
    if (value.trim() === '' || (isOfCamera ? !spokenOfCamera.test(name) : isSilent)) return;
    rows.push([name, value.trim()]);
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        stack.push(name);
        words = '';
        for (const [key, value] of Object.entries(attributes)) say(key, value);
      },
      ontext: (piece) => {
        words += piece;
      },
      onclosetag: (name) => {
        stack.pop();
        // Lists and languages are wrapped: the property is the nearest name that is not of the wrapping.
        const property = name.startsWith('rdf:') ? stack.findLast((each) => !each.startsWith('rdf:')) : name;
        if (property !== undefined && stack.length < 64) say(property, words);
        words = '';
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < packet.length && stack.length < 64; at += 16_384) parser.write(packet.slice(at, at + 16_384));
  return rows;
}
