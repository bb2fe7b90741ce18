import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Bytes of memory that each process holds now; processes that have ended, or cannot be seen, are left out. */
export function residentBytes(
  pids: readonly number[],
  platform: NodeJS.Platform = process.platform,
): Promise<ReadonlyMap<number, number>> {
  switch (platform) {
    case 'linux':
      return fromProc(pids);
    case 'win32':
      return Promise.resolve(new Map());
    case 'aix':
    case 'android':
    case 'cygwin':
    case 'darwin':
    case 'freebsd':
    case 'haiku':
    case 'netbsd':
    case 'openbsd':
    case 'sunos':
      return fromPs(pids);
  }
}

/** Reads `VmRSS:    1234 kB`: unlike `statm`, it does not depend on the size of a page. */
async function fromProc(pids: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const found = new Map<number, number>();
  for (const pid of pids) {
    const status = await readFile(`/proc/${pid}/status`, 'latin1').catch(() => '');
    const kilobytes = /^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1];
    if (kilobytes !== undefined) found.set(pid, Number(kilobytes) * 1024);
  }
  return found;
}

const run = promisify(execFile);

async function fromPs(pids: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const listed = await run('ps', ['-o', 'pid=,rss=', '-p', pids.join(',')]).catch(() => ({ stdout: '' }));
  const rows = listed.stdout.split('\n').map((line) => line.trim().split(/\s+/u).map(Number));
  return new Map(rows.flatMap(([pid, kilobytes]) => (pid && kilobytes ? [[pid, kilobytes * 1024] as const] : [])));
}
