import type { SevenZipModule } from '7z-wasm';
import type { ByteSource } from '../bytes/byte-source.ts';

/** Stands a source of bytes under a path in the file system of 7-Zip, read as it is asked for: nothing of it is held. */
export function mountSource({ FS }: SevenZipModule, path: string, source: ByteSource): void {
  FS.writeFile(path, new Uint8Array());
  const { node } = FS.lookupPath(path);
  const file = propertiesOf(node);
  const streams = propertiesOf(file['stream_ops']);
  const nodes = propertiesOf(file['node_ops']);
  // A seek from the end asks how many bytes are there; the node's own functions answer all but these two questions.
  Reflect.set(node, 'usedBytes', source.size);
  Reflect.set(node, 'stream_ops', {
    ...streams,
    read: (_stream: unknown, target: Uint8Array, offset: number, length: number, position: number): number => {
      const piece = source.read(position, Math.max(0, Math.min(length, source.size - position)));
      target.set(piece, offset);
      return piece.length;
    },
  });
  Reflect.set(node, 'node_ops', {
    ...nodes,
    getattr: (...parameters: unknown[]): unknown => {
      const { getattr } = nodes;
      const known: unknown = typeof getattr === 'function' ? Reflect.apply(getattr, null, parameters) : {};
      return { ...propertiesOf(known), size: source.size };
    },
  });
}

function propertiesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
