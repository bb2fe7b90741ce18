/**
 * How long the casebook takes on each engine: `node bench/speed/casebook.ts [people exposures places]`. One JSON object a
 * line: engine, step, seconds of the wall, CPU-seconds of this process (the embedded engine is part of it, a server is not).
 */
import { isDeepStrictEqual } from 'node:util';
import { systemClock } from '#core/clock';
import { audited } from '../../src/adapters/postgres/audited.ts';
import { openCasebook } from '../../src/adapters/postgres/open.ts';
import { publishSnapshot, readSnapshot } from '../../src/adapters/postgres/snapshot.ts';
import { readSummary } from '../../src/adapters/postgres/summary.ts';
import { type Engine, emptyPlace, engines, testCipher } from '../../test/support/postgres.ts';
import { makeSnapshot } from '../../test/support/snapshot.ts';

const [people = 2_000, exposures = 30_000, places = 5_000] = process.argv.slice(2).map(Number);
const snapshot = makeSnapshot({
  people,
  exposures,
  places,
  text: (field, index) => `${field} of the ${index}th, in some words`,
});
const entry = { who: 'bench', act: 'publish-snapshot', why: 'measurement', detail: { people, exposures, places } };

for (const engine of engines) await measure(engine);
process.exit(0);

async function measure(engine: Engine): Promise<void> {
  const place = await emptyPlace(engine);
  const open = () => openCasebook(place.address, testCipher('bench'), systemClock);
  const first = await timed(engine, 'create and open', open);
  await first.close();
  const casebook = await timed(engine, 'open', open);
  for (const step of ['publish', 'publish again']) {
    await timed(engine, step, () => audited(casebook.db, entry, (tx) => publishSnapshot(tx, snapshot)));
  }
  await timed(engine, 'read summary', () => readSummary(casebook.db));
  const back = await timed(engine, 'read snapshot', () => readSnapshot(casebook.db));
  if (!isDeepStrictEqual(back, snapshot)) throw new Error('the snapshot did not come back as it was');
  await timed(engine, '200 audited acts', async () => {
    for (let act = 0; act < 200; act += 1) await audited(casebook.db, entry, async () => undefined);
  });
  await timed(engine, 'close', () => casebook.close());
  await place.remove();
}

async function timed<T>(engine: Engine, step: string, work: () => Promise<T>): Promise<T> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;
  const line = {
    engine,
    step,
    seconds: round((performance.now() - start) / 1000),
    cpuSeconds: round((user + system) / 1e6),
  };
  process.stdout.write(`${JSON.stringify({ ...line, rssMB: Math.round(process.memoryUsage().rss / 1e6) })}\n`);
  return result;
}
