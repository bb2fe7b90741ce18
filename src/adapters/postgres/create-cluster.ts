/**
 * Makes an empty cluster for the embedded engine, in a process of its own: `create-cluster.ts FOLDER`. The folder must
 * be empty; exit status 0 says that the cluster is whole. Ends when its standard input does, which is when its parent does.
 */
import { PGlite } from '@electric-sql/pglite';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('create-cluster.ts needs a folder');
// The terminal sends Ctrl-C to the whole group; the parent alone decides what becomes of the cluster under way.
process.on('SIGINT', () => undefined);
process.stdin.once('end', () => process.exit(1)).resume();
const engine = await PGlite.create(folder);
// How much write-ahead log is kept after a checkpoint; the default, 1 GB, is a lot for a case folder.
await engine.query("alter system set max_wal_size = '128MB'");
await engine.close();
// The engine leaves a timer behind; without this the process would linger.
process.exit(0);
