import { spawnSync } from 'node:child_process';

/** How the network is kept from reading processes: an empty network of their own, or only refused in JavaScript. */
export type Isolation = 'namespace' | 'stubbed';

/** What stands before the Node command when a reading process is started, and what that achieves. */
export type Launch = { readonly isolation: Isolation; readonly prefix: readonly string[] };

/**
 * The strongest way to start a reading process that this machine allows, found by trying. On Linux: an empty network
 * namespace (as root, or in a user namespace of its own), death when the supervisor dies, no new privileges, and limits;
 * elsewhere with a shell, the limits; on Windows, nothing.
 */
export function findLaunch(platform: NodeJS.Platform = process.platform): Launch {
  if (platform === 'win32') return { isolation: 'stubbed', prefix: [] };
  if (platform !== 'linux') return { isolation: 'stubbed', prefix: limited('ulimit -c 0') };
  const orphan = firstThatRuns([['setpriv', '--pdeathsig', 'KILL', '--no-new-privs', '--']], []) ?? [];
  const processor = orphan.length > 0 ? '' : `ulimit -t ${cpuSeconds}; `;
  const shell = limited(`ulimit -c 0; ${processor}ulimit -d ${dataKilobytes}`);
  const namespace = firstThatRuns(
    [
      ['unshare', '-n', '--'],
      ['unshare', '-c', '-n', '--'],
      ['unshare', '-r', '-n', '--'],
    ],
    shell,
  );
  // The death signal comes last: entering a namespace with other credentials would clear it.
  return {
    isolation: namespace === null ? 'stubbed' : 'namespace',
    prefix: [...shell, ...(namespace ?? []), ...orphan],
  };
}

/**
 * No core file, since it would hold what the process read; eight hours of processor time where the death of the supervisor
 * cannot end a process that hangs (a mail store of 50 GB needs some of them; elsewhere no such limit is needed); 4 GiB of
 * memory written to, which stops an allocation that outruns the poll of resident memory. Not of addresses: WebAssembly
 * sets aside gigabytes of them that it never uses (10 GB as Node starts, 8 GB for PDFium, 16 GB for each archive until they
 * are collected), and at 4 GiB of those readers of honest PDFs died with a heap of 20 MB.
 */
const cpuSeconds = 8 * 3600;
const dataKilobytes = 4 * 1024 * 1024;

/** A shell that sets limits, as far as they are allowed, and then becomes the command after it. */
function limited(limits: string): readonly string[] {
  return ['/bin/sh', '-c', `{ ${limits}; } 2>/dev/null; exec "$@"`, 'sh'];
}

function firstThatRuns(
  candidates: readonly (readonly string[])[],
  before: readonly string[],
): readonly string[] | null {
  return candidates.find((candidate) => runs([...before, ...candidate, process.execPath, '--version'])) ?? null;
}

function runs(command: readonly string[]): boolean {
  const [program, ...parameters] = command;
  return program !== undefined && spawnSync(program, parameters, { stdio: 'ignore', timeout: 10_000 }).status === 0;
}
