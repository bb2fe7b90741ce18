// Every check there is, in order of speed: types, lint, promises, then the tests (house, unit, journeys, browser).
// Ends with a plain line "N passed, N failed". With words after it (`npm test -- src/core`), runs only those tests.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const words = process.argv.slice(2);

/** The first of these files that exists. */
const firstOf = (...paths) => paths.find((path) => path !== undefined && path !== '' && existsSync(path));

const findChromium = () =>
  firstOf(
    process.env.CANDOUR_CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );

function findPostgres() {
  const versions = ['18', '17', '16', '15'];
  return firstOf(
    '/usr/local/bin/initdb',
    '/usr/bin/initdb',
    ...versions.map((v) => `/usr/lib/postgresql/${v}/bin/initdb`),
  );
}

/** Installs Debian packages that tests need, where that is possible without asking: as root, with apt-get. */
function install(packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  process.stdout.write(`installing ${packages.join(', ')} for the tests …\n`);
  spawnSync('apt-get', ['update', ...options], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...options, ...packages], { stdio: 'ignore', env });
}

/** Runs a program that node_modules holds, with this Node. */
function run(path, parameters, env = {}) {
  return spawnSync(process.execPath, [join(root, 'node_modules', path), ...parameters], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status;
}

const missing = [
  ...(findChromium() ? [] : ['chromium']),
  ...(process.env.DATABASE_URL || findPostgres() ? [] : ['postgresql']),
];
if (missing.length > 0) install(missing);
const chromium = findChromium();
if (!chromium)
  process.stdout.write(
    'Chromium was not found: the browser tests will fail. Install it, or set CANDOUR_CHROMIUM to its path.\n',
  );
if (!process.env.DATABASE_URL && !findPostgres()) {
  process.stdout.write(
    'PostgreSQL was not found: its tests will fail. Install it, or set DATABASE_URL to a server for tests.\n',
  );
}

let passed = 0;
let failed = 0;
if (words.length === 0) {
  const checks = [
    ['types', 'typescript/bin/tsc', ['-p', '.']],
    ['format and lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']],
    ['promises', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', 'src', 'test', 'bench']],
  ];
  for (const [name, path, parameters] of checks) {
    const good = run(path, parameters) === 0;
    process.stdout.write(`${good ? 'ok' : 'FAILED'}: ${name}\n`);
    if (good) passed += 1;
    else failed += 1;
  }
}

/** Runs the tests; gives their exit status and their counts, null where the run left no report. */
function runTests() {
  const reports = mkdtempSync(join(tmpdir(), 'candour-check-'));
  const report = join(reports, 'tests.json');
  const status = run(
    'vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`, ...words],
    { CANDOUR_CHROMIUM: chromium ?? '', NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
  );
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  rmSync(reports, { recursive: true, force: true });
  return { status, counts };
}

/** Whether the process that runs the tests died under them: none has failed, some have not ended (docs/decisions/0014). */
function diedUnder({ status, counts }) {
  return status !== 0 && counts !== null && counts.numFailedTests === 0 && counts.numTotalTests > counts.numPassedTests;
}

let tests = runTests();
if (diedUnder(tests)) {
  process.stdout.write('The process that runs the tests died, no test failed: all of them are run once more.\n');
  tests = runTests();
}
const { status, counts } = tests;
if (counts !== null) {
  passed += counts.numPassedTests;
  // A skipped or unfinished test counts as failed: the house has none. A file that could not be loaded has no tests to count.
  failed += counts.numTotalTests - counts.numPassedTests;
  if (status !== 0 && counts.numTotalTests === counts.numPassedTests) failed += Math.max(1, counts.numFailedTestSuites);
} else {
  failed += 1;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && status === 0 ? 0 : 1);
