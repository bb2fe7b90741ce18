/** A stream to write; `path` joins the storages it stands in with `/`. */
export type StreamToWrite = { readonly path: string; readonly data: Uint8Array };

type Node = { name: string; data: Uint8Array | null; children: Node[] };

const none = 0xffffffff;
const endOfChain = 0xfffffffe;
const tableMark = 0xfffffffd;

/**
 * Writes an OLE compound file of the streams given, so that an object embedded as a storage can be read as the file it was.
 * Sectors of 512 bytes; every stream is padded to 4,096, above the size at which streams go into a mini stream.
 */
export function writeOle(streams: readonly StreamToWrite[]): Buffer {
  const nodes = flatten(treeOf(streams));
  const bodies = nodes.map(({ node }) => (node.data === null || node.data.length === 0 ? null : padded(node.data)));
  const directorySectors = Math.ceil(nodes.length / 4);
  const dataSectors = bodies.reduce((sum, body) => sum + (body === null ? 0 : body.length / 512), 0);
  let tableSectors = 1;
  while (tableSectors * 128 < tableSectors + directorySectors + dataSectors) tableSectors += 1;
  // The header lists 109 sectors of the table: 7 MB; what is larger is cut off by the caller.
  const table = Buffer.alloc(tableSectors * 512, 0xff);
  for (let at = 0; at < tableSectors; at += 1) table.writeUInt32LE(tableMark, at * 4);
  chain(table, tableSectors, directorySectors);
  let next = tableSectors + directorySectors;
  const starts = bodies.map((body) => {
    if (body === null) return endOfChain;
    const start = next;
    chain(table, start, body.length / 512);
    next += body.length / 512;
    return start;
  });
  const directory = Buffer.alloc(directorySectors * 512);
  for (const [index, { node, next: sibling, child }] of nodes.entries()) {
    const at = index * 128;
    directory.write(node.name.slice(0, 31), at, 'utf16le');
    directory.writeUInt16LE(Math.min(31, node.name.length) * 2 + 2, at + 64);
    directory.writeUInt8(index === 0 ? 5 : node.data === null ? 1 : 2, at + 66);
    directory.writeUInt8(1, at + 67);
    directory.writeUInt32LE(none, at + 68);
    directory.writeUInt32LE(sibling, at + 72);
    directory.writeUInt32LE(child, at + 76);
    directory.writeUInt32LE(starts[index] ?? endOfChain, at + 116);
    // Written with its padding: below 4,096 bytes it would belong in the mini stream.
    directory.writeUInt32LE(
      node.data === null ? 0 : Math.max(node.data.length, bodies[index] === null ? 0 : 4096),
      at + 120,
    );
  }
  return Buffer.concat([header(tableSectors), table, directory, ...bodies.filter((body) => body !== null)]);
}

/** Most bytes of streams that `writeOle` can hold. */
export const mostOleBytes = 7_000_000;

function header(tableSectors: number): Buffer {
  const bytes = Buffer.alloc(512, 0xff);
  bytes.fill(0, 0, 76);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(tableSectors, 44);
  bytes.writeUInt32LE(tableSectors, 48);
  bytes.writeUInt32LE(4096, 56);
  bytes.writeUInt32LE(endOfChain, 60);
  bytes.writeUInt32LE(endOfChain, 68);
  for (let at = 0; at < Math.min(109, tableSectors); at += 1) bytes.writeUInt32LE(at, 76 + at * 4);
  return bytes;
}

function chain(table: Buffer, start: number, count: number): void {
  for (let at = 0; at < count; at += 1)
    table.writeUInt32LE(at === count - 1 ? endOfChain : start + at + 1, (start + at) * 4);
}

function padded(data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(Math.max(4096, Math.ceil(data.length / 512) * 512));
  bytes.set(data);
  return bytes;
}

function treeOf(streams: readonly StreamToWrite[]): Node {
  const root: Node = { name: 'Root Entry', data: null, children: [] };
  for (const { path, data } of streams) {
    let folder = root;
    const steps = path.split('/');
    for (const name of steps.slice(0, -1)) {
      let inner = folder.children.find((child) => child.name === name && child.data === null);
      if (inner === undefined) {
        inner = { name, data: null, children: [] };
        folder.children.push(inner);
      }
      folder = inner;
    }
    folder.children.push({ name: steps.at(-1) ?? '', data, children: [] });
  }
  return root;
}

/** Children stand in a list by their right siblings: a tree leaning to one side, which every reader follows. */
function flatten(root: Node): { node: Node; next: number; child: number }[] {
  const flat: { node: Node; next: number; child: number }[] = [{ node: root, next: none, child: none }];
  for (let at = 0; at < flat.length; at += 1) {
    const entry = flat[at];
    if (entry === undefined || entry.node.children.length === 0) continue;
    entry.child = flat.length;
    for (const [index, node] of entry.node.children.entries()) {
      const isLast = index === entry.node.children.length - 1;
      flat.push({ node, next: isLast ? none : flat.length + 1, child: none });
    }
  }
  return flat;
}
