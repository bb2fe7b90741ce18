import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Unit } from '#core/document';
import type { DocumentHead, SettledPiece } from '#core/family-piece';
import { Fault } from '#core/fault';
import type { Problem } from '#core/problem';
import { hashFile } from '../adapters/files/hash.ts';
import type { ExtractJob } from '../adapters/files/messages.ts';
import { decodeUnits } from '../adapters/files/piece-text.ts';
import { openPool, type Pool } from '../adapters/files/pool.ts';
import { type WalkEntry, walkFolder } from '../adapters/files/walk.ts';
import { defaultLimits } from '../review/extract/limits.ts';
import { readPasswords } from './read-passwords.ts';
import { unreadOutcome } from './settling/settle-places.ts';
import type { World } from './world.ts';

type Write = (line: string) => Promise<void>;

/** Prints the passages and tables of files and folders as JSON lines, one closing line for each file and member. */
export async function extractPaths(
  world: World,
  options: { readonly paths: readonly string[]; readonly passwords?: string | undefined; readonly write: Write },
): Promise<{ readonly problems: number }> {
  const count = { problems: 0 };
  const passwords = await readPasswords(options.passwords);
  const asOf = world.clock.now().toISOString().slice(0, 10);
  for (const path of options.paths) {
    const isFolder = await requirePath(path);
    const pool = openPool({
      script: world.workerScript,
      codeFolders: [world.programFolder],
      evidence: isFolder ? path : dirname(resolve(path)),
      settings: { names: null, asOf, limits: defaultLimits, passwords },
    });
    try {
      for await (const entry of isFolder ? walkFolder(path) : single(path)) {
        const name = isFolder ? `${path.replace(/\/+$/u, '')}/${entry.path}` : path;
        count.problems += await extractEntry(pool, entry, name, options.write);
      }
    } finally {
      await pool.close();
    }
  }
  return count;
}

async function requirePath(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Fault('FILE-MISSING', 'There is no such file or folder to extract: check the path.');
  return found.isDirectory();
}

async function* single(path: string): AsyncGenerator<WalkEntry> {
  const { size, mtimeMs } = await stat(path);
  yield { kind: 'file', path: basename(path), absolute: resolve(path), bytes: size, modified: mtimeMs };
}

async function extractEntry(pool: Pool, entry: WalkEntry, file: string, write: Write): Promise<number> {
  if (entry.kind === 'problem') return await unread(file, entry.problem, write);
  const hashed = await hashFile(entry.absolute, file);
  if (hashed.kind === 'problem') return await unread(file, hashed.problem, write);
  const { sha256, bytes } = hashed;
  let problems = 0;
  for (const pieces of await readInOrder(pool, { absolute: entry.absolute, sha256, bytes })) {
    const head = pieces.find((piece) => piece.head !== null)?.head ?? null;
    const name = `${file}${head?.member ?? ''}`;
    for (const { words } of pieces) for (const unit of decodeUnits(words) ?? []) await writeUnit(unit, name, write);
    if (head !== null) problems += await writeDocument(head, name, write);
  }
  return problems;
}

/** The pieces of each document of a file, containers before their members; held as they are sent, in the least room. */
async function readInOrder(pool: Pool, job: ExtractJob): Promise<readonly (readonly SettledPiece[])[]> {
  const tries = new Map<number, SettledPiece[]>();
  const { attempt, last } = await pool.read(job, async (pieces, at) => {
    // A try that ended early is of use only if no later one comes further.
    const known = tries.get(at) ?? [];
    known.push(...pieces);
    tries.set(at, known);
  });
  const documents: SettledPiece[][] = [];
  for (const piece of [...(tries.get(attempt) ?? []), ...last]) {
    const known = documents[piece.slot] ?? [];
    known.push(piece);
    documents[piece.slot] = known;
  }
  return documents.filter((pieces) => pieces !== undefined);
}

async function writeUnit(unit: Unit, file: string, write: Write): Promise<void> {
  const { kind, locator } = unit;
  const flags = unit.flags.length === 0 ? {} : { flags: unit.flags };
  const body = unit.kind === 'text' ? { text: unit.text } : { rows: unit.rows, headerRows: unit.headerRows };
  await write(JSON.stringify({ file, locator, kind, ...body, ...flags }));
}

async function writeDocument(document: DocumentHead, file: string, write: Write): Promise<number> {
  const { mediaType, bytes, sha256, outcome, problem, coverage } = document;
  const about = problem === null ? {} : { problem: { code: problem.code, sentence: problem.sentence } };
  await write(JSON.stringify({ file, kind: 'file', mediaType, bytes, sha256, outcome, ...about, coverage }));
  return problem === null || outcome === 'empty' ? 0 : 1;
}

async function unread(file: string, { code, sentence }: Problem, write: Write): Promise<number> {
  const outcome = unreadOutcome(code);
  const closing = {
    file,
    kind: 'file',
    mediaType: null,
    bytes: null,
    sha256: null,
    outcome,
    problem: { code, sentence },
  };
  await write(JSON.stringify(closing));
  return 1;
}
