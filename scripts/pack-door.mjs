// Makes dist/, the JavaScript and types of `candour/detect` and `candour/link` and what they import: Node strips no types inside node_modules.
// npm runs this before it packs; a checkout needs it for nothing. A folder named on the command line takes its place.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = process.argv[2] ?? join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const words = ['-p', join(root, 'scripts', 'tsconfig.door.json'), '--outDir', dist];
const { status } = spawnSync(process.execPath, [tsc, ...words], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(2);
// The nearest package.json decides what `#core/…` means: below dist/ it is the JavaScript.
const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const inside = { name, version, license, private: true, type: 'module', imports: { '#core/*': './core/*.js' } };
writeFileSync(join(dist, 'package.json'), `${JSON.stringify(inside, null, 2)}\n`);
