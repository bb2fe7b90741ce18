#!/usr/bin/env node
// The one door of both commands, for any Node >= 18: fetches what is missing, then hands over to Node >= 24.12.
//   node scripts/run.mjs <command> [arguments]   ->  candour <command> [arguments]
//   node scripts/run.mjs test [arguments]        ->  every check
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.candour-stamp');
const oldestNode = [24, 12];

/** Ends with one sentence and exit status 2, as every failure of the program does. */
function fail(sentence) {
  process.stderr.write(`candour: ${sentence}\n`);
  process.exit(2);
}

/** What the packages were installed from: another lock file or machine needs another installation. */
function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

function installDependencies() {
  const stamp = lockDigest();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  process.stderr.write('candour: fetching the packages it needs (once, about half a minute) …\n');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0)
    fail('the packages could not be fetched; connect to the network for this first run, then run it again. [INSTALL]');
  writeFileSync(stampFile, stamp);
}

function isNewEnough(version) {
  const [major, minor] = version.replace(/^v/u, '').split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/** This Node where it is new enough, else the one that npm fetched for this platform. */
function nodeToUse() {
  if (isNewEnough(process.version)) return process.execPath;
  for (const name of ['node', 'node.exe']) {
    for (const folder of ['linux-x64', 'linux-arm64', 'darwin-x64', 'win-x64']) {
      const candidate = join(root, 'node_modules', `node-${folder}`, 'bin', name);
      if (existsSync(candidate) && folder.startsWith(process.platform === 'win32' ? 'win' : process.platform))
        return candidate;
    }
  }
  return fail(
    `Node ${oldestNode.join('.')} or newer is needed on this platform; install it and run this again. [NODE-OLD]`,
  );
}

// npm calls this after every installation of its own (`postinstall`), so that it is not done a second time.
// A packed copy has no lock file, and of it only the doors `candour/detect` and `candour/link` are used (docs/decisions/0015).
const isCheckout = existsSync(join(root, 'package-lock.json'));
if (process.argv[2] === 'installed') {
  if (isCheckout) writeFileSync(stampFile, lockDigest());
  process.exit(0);
}
if (!isCheckout)
  fail(
    'this package holds candour/detect and candour/link alone; the commands run from a checkout of the project. [PACKED]',
  );
installDependencies();
const [command = 'start', ...rest] = process.argv.slice(2);
const script = command === 'test' ? join(root, 'scripts', 'check.mjs') : join(root, 'src', 'main.ts');
const words = command === 'test' ? rest : [command, ...rest];
// Linking a share of 100,000 files holds some gigabytes, more than Node allows itself where a machine has eight.
const heap = `--max-old-space-size=${Math.max(2048, Math.floor((totalmem() * 0.6) / 2 ** 20))}`;
// Threads that free compiled WebAssembly at once can end the process: docs/decisions/0014.
const flags = ['--disable-warning=ExperimentalWarning', '--no-wasm-code-gc', heap];
const child = spawn(nodeToUse(), [...flags, script, ...words], {
  stdio: 'inherit',
  // npm runs a script from the package's folder; paths that a person types are relative to where they stand.
  cwd: command === 'test' ? root : (process.env.INIT_CWD ?? process.cwd()),
  env: {
    ...process.env,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'compile'),
  },
});
// A terminal's Ctrl-C reaches the child by itself; other signals are passed on. Either way the child decides how to end.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
process.on('SIGHUP', () => child.kill('SIGHUP'));
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
