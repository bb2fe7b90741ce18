import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Fault } from '#core/fault';
import { ensureFolder, writeFileAtomically } from '../adapters/files/write-file.ts';
import { printDocument } from '../adapters/print/print-document.ts';
import { makeCouncil, type SampleFile } from '../exercise/council/make-council.ts';
import type { SampleOptions, SampleSummary } from './acts.ts';
import { sampleMark } from './sample-mark.ts';

/** Writes a synthetic council into a folder of its own: a share to review, a register, authorities, and the truth. */
export async function makeSample(options: SampleOptions): Promise<SampleSummary> {
  const { dir, households, seed, onProgress } = options;
  await refuseOtherThings(dir);
  const folders = new Set<string>();
  const counts = { files: 0, bytes: 0, residents: 0 };
  const text = `${JSON.stringify({ madeBy: 'candour sample', households, seed, people: 'invented' }, null, 2)}\n`;
  await ensureFolder(dir, 'the sample folder');
  await writeFileAtomically(join(dir, sampleMark), text, 'the sample folder');
  for (const file of makeCouncil({ households, seed })) {
    const path = join(dir, file.path);
    const bytes = bytesOf(file);
    if (!folders.has(dirname(path))) await ensureFolder(dirname(path), 'the sample folder');
    folders.add(dirname(path));
    await writeFileAtomically(path, bytes, 'the sample folder');
    counts.bytes += bytes.byteLength;
    if (file.path.startsWith('share/')) counts.files += 1;
    if (file.path === 'register.csv') counts.residents = Buffer.from(bytes).toString().split('\n').length - 2;
    onProgress({
      stage: 'write',
      done: counts.files,
      total: null,
      bytes: counts.bytes,
      totalBytes: null,
      people: null,
    });
  }
  const at = (name: string): string => join(dir, name);
  return {
    ...{ dir, share: at('share'), register: at('register.csv'), authorities: at('authorities.json') },
    ...{ incident: at('incident.json'), taken: at('taken.csv'), truth: at('truth') },
    ...{ households, seed, ...counts },
  };
}

/** A sample is written over an earlier sample only: any other folder with something in it could be somebody's work. */
async function refuseOtherThings(dir: string): Promise<void> {
  const names = await readdir(dir).catch((): string[] => []);
  if (names.length === 0 || names.includes(sampleMark)) return;
  throw new Fault('USAGE', 'The folder for the sample holds other things; name a new or empty folder.');
}

function bytesOf({ content }: SampleFile): Uint8Array {
  switch (content.kind) {
    case 'bytes':
      return content.bytes;
    case 'print':
      return printDocument(content.source, content.inputs, { created: content.created, standard: 'none' });
  }
}
