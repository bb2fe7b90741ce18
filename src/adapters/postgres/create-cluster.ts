/**
 * Makes an empty cluster for the embedded engine, in a process of its own: `create-cluster.ts FOLDER`. The folder must
 * not exist yet; exit status 0 says that it is whole.
 */
import { mkdirSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('create-cluster.ts needs a folder');
mkdirSync(folder, { mode: 0o700 });
const engine = await PGlite.create(folder);
// How much write-ahead log is kept after a checkpoint; the default, 1 GB, is a lot for a case folder.
await engine.query("alter system set max_wal_size = '128MB'");
await engine.close();
// The engine leaves a timer behind; without this the process would linger.
process.exit(0);
