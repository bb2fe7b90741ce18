import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault } from '#core/fault';
import { packCluster, templateFile, unpackCluster } from './cluster-template.ts';
import { codeOf } from './database-error.ts';
import { openingFault } from './engine-faults.ts';

/** Of the names of clusters that are not whole yet, or never will be. */
const unfinishedPrefix = 'cluster.new-';

/** PostgreSQL's major version in the embedded engine, as its files name it. */
const engineVersion = '18';

/**
 * The folder of the cluster inside `folder`, made if it is not there. It is made beside and moved into place when whole,
 * so that a process killed half-way leaves no half cluster. `folder` must be locked by the caller. `template` is the file that keeps
 * an empty cluster for the next case: making one costs 2.5 CPU-seconds, unpacking it 0.2.
 */
export async function ensureCluster(folder: string, template?: string): Promise<string> {
  const cluster = join(folder, 'cluster');
  await removeUnfinished(folder);
  if (existsSync(cluster)) {
    await checkVersion(cluster);
    return cluster;
  }
  const file = template ?? (await templateFile());
  if (file !== null && (await unpacked(file, folder, cluster))) return cluster;
  await create(folder, cluster);
  // A cache that cannot be written costs the next case time and nothing else.
  if (file !== null) await packCluster(cluster, file).catch(() => undefined);
  return cluster;
}

async function unpacked(file: string, folder: string, cluster: string): Promise<boolean> {
  const unfinished = await mkdtemp(join(folder, unfinishedPrefix));
  // Whatever stands against it, a full disk too, making one anew finds out and says.
  if (await unpackCluster(file, unfinished).catch(() => false)) {
    await rename(unfinished, cluster);
    return true;
  }
  await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
  return false;
}

async function create(folder: string, cluster: string): Promise<void> {
  // V8's baseline compiler alone: making a cluster runs each part of the engine briefly, and optimising it cost
  // 2 of 5.4 CPU-seconds. Another V8 may not know the flag; then the cluster is made without it.
  for (const flags of [['--liftoff-only'], []]) {
    // A name of its own: a creator that outlives a killed parent must not write into another's.
    const unfinished = await mkdtemp(join(folder, unfinishedPrefix));
    if (await runCreator(flags, unfinished)) {
      await rename(unfinished, cluster);
      return;
    }
    await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
  }
  throw new Fault(
    'NOT-WRITABLE',
    'The casebook could not be made: check that the case folder is writable and that its disk has 100 MB free.',
  );
}

/** Makes a folder and those above it, for this user alone; throws the fault NOT-WRITABLE. */
export async function ensureFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw new Fault(
      'NOT-WRITABLE',
      `The casebook folder cannot be made (${codeOf(error)}): choose a case folder that you may write to.`,
    );
  });
}

/** The engine takes a folder without this file for an empty one, and would make a new cluster over what is there. */
async function checkVersion(cluster: string): Promise<void> {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    () => null,
  );
  if (version === null) throw openingFault('damaged');
  if (version !== engineVersion) {
    throw new Fault(
      'DATABASE-NEWER',
      `The casebook's files are of PostgreSQL ${version.slice(0, 8)} and this version of Candour reads ${engineVersion}: use the version of Candour that made them.`,
    );
  }
}

/**
 * As far as it goes: a creator that outlives its killed parent by a second may still be writing, which made the removal
 * fail (ENOTEMPTY) and the whole review with it. What is left then goes at the next opening.
 */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(unfinishedPrefix)) continue;
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function runCreator(flags: readonly string[], folder: string): Promise<boolean> {
  const program = fileURLToPath(new URL('./create-cluster.ts', import.meta.url));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...flags, program, folder], { stdio: ['pipe', 'ignore', 'ignore'] });
    child.once('error', () => resolve(false));
    child.once('exit', (status) => resolve(status === 0));
  });
}
