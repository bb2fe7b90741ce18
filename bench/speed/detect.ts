/**
 * How fast detection reads: megabytes of text (UTF-16 units counted as bytes) per CPU-second, on prose, on letters dense with
 * identifiers, and on a table; and how the time grows when hostile input doubles. Run: `node bench/speed/detect.ts`.
 */
import type { Unit } from '../../src/core/document.ts';
import { makeDetector } from '../../src/review/detect/detector.ts';
import { scan } from '../../src/review/detect/scan/scan.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

const prose =
  'The committee considered a report on the condition of the housing stock in the north of the borough. Officers explained that most of the homes were built between 1950 and 1975, and that the programme of works had been delayed by the weather. Members asked how the contractor would be held to account. ';
const letter = `Ms Amina Hassan
Flat 3, 12 Golborne Road
London
W10 5AB

Our ref: HB/5123456

Dear Ms Hassan

National Insurance number: AB 12 34 56 C
You told us on 3 March 2024 that you have diabetes. Your partner, Yusuf Ali (date of birth 03/02/1985), can be reached on 07700 900123 or at y.ali@example.org.

Yours sincerely

Jane Brown
Benefits Officer

`;
const row = [
  'CT1001',
  'Ms',
  'Amina',
  'Hassan',
  '03/02/1985',
  'AB123456C',
  'Flat 3, 12 Golborne Road',
  'W10 5AB',
  '07700 900123',
  '694.14',
];
const headings = ['Ref', 'Title', 'Forename', 'Surname', 'DOB', 'NI No', 'Address', 'Postcode', 'Mobile', 'Arrears'];

function passage(text: string): Unit {
  return { kind: 'text', locator: 'part:body', text, flags: [] };
}

function cpuSeconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}

function best(work: () => void): number {
  work();
  return Math.min(...[1, 2, 3].map(() => cpuSeconds(work)));
}

function speed(name: string, characters: number, work: () => void): void {
  const seconds = best(work);
  console.log(`${name.padEnd(34)} ${(characters / 1_000_000 / seconds).toFixed(1).padStart(7)} MB per CPU-second`);
}

function pages(text: string, total: number): Unit[] {
  const page = text.repeat(Math.ceil(4000 / text.length));
  return Array.from({ length: Math.ceil(total / page.length) }, () => passage(page));
}

const proseUnits = pages(prose, 4_000_000);
const letterUnits = pages(letter, 1_000_000);
const sizeOf = (units: readonly Unit[]): number =>
  units.reduce((sum, unit) => sum + (unit.kind === 'text' ? unit.text.length : 0), 0);
const longProse = prose.repeat(10_000);
speed('scanner alone, prose', longProse.length, () => void scan(longProse));
speed('scanner alone, letters', letter.length * 2000, () => void scan(letter.repeat(2000)));
speed('detection, prose', sizeOf(proseUnits), () => void detect({ mediaType: 'text/plain', units: proseUnits }));
speed('detection, letters', sizeOf(letterUnits), () => {
  for (const unit of letterUnits) detect({ mediaType: 'text/plain', units: [unit] });
});
const rows = [headings, ...Array.from({ length: 10_000 }, () => row)];
speed(
  'detection, table of 10,000 rows',
  rows.flat().join('').length,
  () =>
    void detect({
      mediaType: 'text/csv',
      units: [{ kind: 'table', locator: 'sheet:1', rows, headerRows: 1, flags: [] }],
    }),
);

const hostile: readonly (readonly [string, string])[] = [
  ['digits and spaces', '12 '],
  ['digits', '1'],
  ['capitals', 'Ab '],
  ['labels', 'Name: '],
  ['labels with values', 'Name: Amina DOB: 1/2/1985 '],
  ['at signs', 'a@'],
  ['brackets and pluses', '+('],
  ['names', 'Amina Hassan '],
  ['short lines', 'Flat\n'],
  ['postcode lines', 'W10 5AB\n'],
  ['salutations', 'Dear Mr Khan\n'],
  ['closes', 'Regards\nAli Khan\n'],
  ['quotations', 'On 3 May 2024, A B <a@b.org> wrote:\n'],
  ['vocabulary', 'diabetes he '],
  ['tabs', 'Name\tDOB\n'],
];
for (const [name, piece] of hostile) {
  const time = (size: number): number =>
    best(
      () => void detect({ mediaType: 'text/plain', units: [passage(piece.repeat(Math.ceil(size / piece.length)))] }),
    );
  const [once, twice] = [time(100_000), time(200_000)];
  console.log(
    `doubling ${name.padEnd(25)} ${(twice / once).toFixed(2).padStart(7)} times (${(0.2 / twice).toFixed(2)} MB per CPU-second)`,
  );
}
