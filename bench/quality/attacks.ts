/**
 * Settles every attack at the size that attackers use, one after the other in the real pool within the usual limits, an honest
 * file after each, and prints a table: how it ended, seconds by the wall, the largest memory of a reading process, and whether
 * the honest file beside it was read whole.
 *
 *   node bench/quality/attacks.ts [NAME-PATTERN] [--small]
 */

import { attacksOn } from '../../test/attacks/attacks.ts';
import { honestFiles } from '../../test/attacks/honest-files.ts';
import { honestTexts } from '../../test/attacks/honest-texts.ts';
import { type SettledFile, settleFiles } from '../../test/attacks/settle-files.ts';

const words = process.argv.slice(2);
const size = words.includes('--small') ? 'small' : 'full';
const pattern = new RegExp(words.find((word) => !word.startsWith('--')) ?? '', 'u');
const attacks = attacksOn(await honestFiles()).filter(({ name }) => pattern.test(name));
const [neighbour] = honestTexts;
if (neighbour === undefined) throw new Error('There is no honest file.');
let bad = 0;

process.stdout.write('attack,bytes,documents,media_type,outcome,problem,expected,said,seconds,peak_mb,neighbour\n');
for (const attack of attacks) {
  const files = [
    { name: attack.name, make: () => attack.make(size) },
    { name: neighbour.name, make: () => neighbour.bytes },
  ];
  // A pool for each: what one attack leaves behind in a process must not be counted as the next one's memory.
  const { settled, refusals, changed } = await settleFiles(files, { workers: 1 });
  const [file, beside] = settled;
  if (file === undefined || beside === undefined) throw new Error(`${attack.name} did not settle.`);
  const isGood = row(file, beside) && refusals.length === 0 && changed.length === 0;
  if (!isGood) bad += 1;
}
process.stdout.write(`# ${attacks.length} attacks, ${bad} not as expected\n`);
process.exitCode = bad === 0 ? 0 : 1;

function row(file: SettledFile, beside: SettledFile): boolean {
  const [document] = file.documents;
  const attack = attacks.find(({ name }) => name === file.name);
  if (document === undefined || attack === undefined) return false;
  const isExpected = attack.ends.includes(document.outcome);
  const said = attack.says === undefined ? '' : String(textOf(file).includes(attack.says));
  const outcome = beside.documents[0]?.outcome ?? 'lost';
  const cells = [
    ...[
      file.name,
      file.bytes,
      file.documents.length,
      document.mediaType,
      document.outcome,
      document.problem?.code ?? '',
    ],
    ...[isExpected, said, file.seconds.toFixed(1), Math.round(file.peak / 1e6), outcome],
  ];
  process.stdout.write(`${cells.join(',')}\n`);
  return isExpected && said !== 'false' && outcome === 'read';
}

function textOf({ documents }: SettledFile): string {
  return documents
    .flatMap(({ units }) => units)
    .map((unit) => (unit.kind === 'text' ? unit.text : unit.rows.flat().join(' ')))
    .join('\n');
}
