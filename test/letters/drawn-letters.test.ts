import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openPrinter } from '../../src/adapters/print/printer.ts';
import type { Incident } from '../../src/core/incident.ts';
import type { LetterContent } from '../../src/core/letter.ts';
import type { Person } from '../../src/core/person.ts';
import { dataTypes, isPersonalDataType, type PersonalDataType } from '../../src/core/personal-data.ts';
import { decideLetters } from '../../src/notify/decide-letters.ts';
import { incidentFor } from '../../src/notify/incident.ts';
import { writeLetter } from '../../src/notify/write-letter.ts';
import { councils, filledIncident, personOf, subjectOf } from '../support/letters.ts';
import { openPaper, type Paper, type Zone } from '../support/paper.ts';

const created = new Date('2026-11-21T09:00:00Z');
const allTypes = Object.keys(dataTypes).filter(isPersonalDataType);
const printer = openPrinter();

function contentFor(
  person: Partial<Person>,
  types: readonly PersonalDataType[],
  incident: Incident = filledIncident,
): LetterContent {
  const { letters } = decideLetters({
    people: [subjectOf(personOf('Adebayo', person), types)],
    households: [],
    authorities: councils,
    asOf: '2026-11-21',
  });
  const [letter] = letters;
  if (letter === undefined) throw new Error('the example was held');
  return writeLetter(letter, incident, councils, '2026-11-21');
}

function drawn(content: LetterContent): { readonly pdf: Uint8Array; readonly pages: number } {
  const printed = printer.letter(content, 'L-1', created);
  if ('problem' in printed) throw new Error(printed.problem.sentence);
  return printed;
}

function refusal(content: LetterContent): string {
  const printed = printer.letter(content, 'L-1', created);
  return 'problem' in printed ? `${printed.problem.code}: ${printed.problem.sentence}` : 'drawn';
}

// Notify's zones of page 1 with its millimetre of grace, and where ink may stand on any page.
const address: Zone = { x0: 24.6, x1: 120, y0: 39.5, y1: 66.3 };
const pageOneZones: readonly Zone[] = [
  { x0: 15, x1: 125, y0: 5, y1: 30 },
  { x0: 125, x1: 195, y0: 5, y1: 95 },
  address,
  { x0: 15, x1: 195, y0: 95, y1: 292 },
];
const printable: Zone = { x0: 15, x1: 195, y0: 5, y1: 292 };

async function expectInZones(paper: Paper): Promise<void> {
  expect(paper.inkOutside(0, pageOneZones)).toEqual([]);
  for (let page = 1; page < paper.pages; page += 1) expect(paper.inkOutside(page, [printable])).toEqual([]);
  expect(paper.inkIn(0, address)).toBe(true);
}

describe('every letter keeps to Notify’s zones', () => {
  const longLines = [
    'Flat 123, The Gardens of Remembrance Residential Block',
    'Corner of North and South Kensington Park Crescent',
    '12-14 Golborne Road',
    'North Kensington',
    'London',
  ];
  const cases: readonly (readonly [string, LetterContent])[] = [
    ['a short one', contentFor({}, ['person-name'])],
    ['everything exposed', contentFor({}, allTypes)],
    ['a draft', contentFor({}, ['person-name'], incidentFor(councils))],
    [
      'seven long address lines',
      contentFor(
        {
          forenames: 'Wilhelmina Alexandrina Bartholomea',
          surname: 'Featherstonehaugh-Cholmondeley',
          addressLines: longLines,
        },
        ['nino'],
      ),
    ],
    [
      'a long organisation',
      contentFor({}, ['nino'], {
        ...filledIncident,
        organisation:
          'The Royal Borough and District of Northside, Southside and the Further Fields Metropolitan Council',
      }),
    ],
    [
      'long contact lines',
      contentFor({}, ['nino'], {
        ...filledIncident,
        email: 'information.about.the.incident.of.november@data-protection.northside.example',
        website: 'www.northside.example/about-the-council/data/incidents/2026/november/help',
      }),
    ],
  ];
  for (const [what, content] of cases) {
    test(what, async () => {
      const { pdf, pages } = drawn(content);
      const paper = await openPaper(pdf);
      expect(paper.pages).toBe(pages);
      expect(pages).toBeLessThanOrEqual(5);
      await expectInZones(paper);
    });
  }
  test('a zone test that can fail: ink is seen where there is some', async () => {
    const paper = await openPaper(drawn(contentFor({}, ['person-name'])).pdf);
    expect(paper.inkOutside(0, [address]).length).toBe(10);
  });
});

function wordsOf(content: LetterContent): string {
  const blocks = content.blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.flatMap(({ lead, text }) => ['•', lead, text]) : [block.text],
  );
  return [
    content.sender,
    ...content.senderDetails,
    ...content.address,
    content.marking,
    content.greeting,
    content.title,
    ...blocks,
    ...content.signature,
  ].join(' ');
}

test('the paper says what was written and nothing else', async () => {
  const content = contentFor({ forenames: 'Małgorzata', surname: 'Wiśniewska-Öztürk' }, allTypes);
  const paper = await openPaper(drawn(content).pdf);
  const pages = Array.from({ length: paper.pages }, (_, page) => page);
  const printed = pages.map((page) => paper.text(page)).join(' ');
  const feet = pages.map((page) => `${content.footer} Page ${page + 1} of ${paper.pages}`).join(' ');
  // Lines break where they must, and boxes come in the order of the page, so the letters and digits are counted, not their order.
  const letters = (text: string): Readonly<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const letter of text.match(/[\p{L}\p{N}\p{M}]/gu) ?? []) counts[letter] = (counts[letter] ?? 0) + 1;
    return counts;
  };
  expect(letters(printed)).toEqual(letters(`${wordsOf(content)} ${feet}`));
  expect(printed).toContain('Dear Ms Wiśniewska-Öztürk');
  expect(printed.toUpperCase()).not.toContain('NOTIFY');
});

test('the same letter is the same file to the byte, in this process and in another', () => {
  const content = contentFor({}, ['person-name', 'nino']);
  const first = drawn(content).pdf;
  drawn(contentFor({}, allTypes));
  expect(Buffer.compare(drawn(content).pdf, first)).toBe(0);
  const script = `import { openPrinter } from './src/adapters/print/printer.ts';
    import { createHash } from 'node:crypto';
    const printed = openPrinter().letter(JSON.parse(process.argv[1]), 'L-1', new Date(${created.getTime()}));
    console.log('pdf' in printed ? createHash('sha256').update(printed.pdf).digest('hex') : 'refused');`;
  const elsewhere = execFileSync(
    process.execPath,
    ['--input-type=module-typescript', '-e', script, JSON.stringify(content)],
    { encoding: 'utf8' },
  );
  expect(elsewhere.trim()).toBe(createHash('sha256').update(first).digest('hex'));
});

describe('the file is one that everyone can read', () => {
  const bytes = Buffer.from(drawn(contentFor({}, ['person-name'])).pdf).toString('latin1');
  const marks: readonly (readonly [string, string])[] = [
    ['tagged', '/MarkInfo'],
    ['PDF/UA-1', '<pdfuaid:part>1</pdfuaid:part>'],
    ['titled', 'Information about you may have been copied'],
    ['in British English', 'en-GB'],
    ['structured', '/StructTreeRoot'],
  ];
  for (const [what, mark] of marks) test(what, () => expect(bytes).toContain(mark));
  test('small enough to post', () => expect(bytes.length).toBeLessThan(200_000));
});

describe('names of many languages', () => {
  const drawable = [
    'Nguyễn Thị Hương',
    'Łucja Żółć',
    'Şükrü Ağaoğlu',
    'Ελένη Παπαδοπούλου',
    'Анна Іваненко',
    'Seán Ó Dálaigh',
    'Þórunn Æsir',
  ];
  for (const name of drawable)
    test(`${name} is drawn`, () => expect(refusal(contentFor({ surname: name }, ['nino']))).toBe('drawn'));
  const undrawable = ['ফাতেমা', 'محمد', '李小龍', 'ਗੁਰਪ੍ਰੀਤ', 'ሰላም'];
  for (const name of undrawable) {
    test(`${name} is handed to a person rather than drawn as boxes, and not repeated in the message`, () => {
      const said = refusal(contentFor({ surname: name }, ['nino']));
      expect(said).toMatch(/^letter-not-drawn: .*no font here has one of the letters/u);
      expect(said).not.toContain(name);
    });
  }
});

describe('what cannot be posted is refused with its reason', () => {
  test('an address line that is too long', () => {
    const content = contentFor({ addressLines: ['A'.repeat(90), 'London'] }, ['nino']);
    expect(refusal(content)).toContain('does not fit its place');
  });
  test('the word that Notify keeps for itself', () => {
    expect(refusal(contentFor({}, ['nino'], { ...filledIncident, whatHappened: 'We NOTIFY you.' }))).toContain(
      'the word that Notify keeps',
    );
  });
  test('more than ten pages', () => {
    const measures = Array.from({ length: 400 }, () => 'We did one more thing that takes a line.');
    expect(refusal(contentFor({}, ['nino'], { ...filledIncident, measures }))).toContain('at most 10 can be posted');
  });
});

test('a name is text, whatever it looks like to the typesetter', async () => {
  const name = '#eval("1+1") *bold* $x$ \\ //';
  const paper = await openPaper(drawn(contentFor({ surname: name }, ['nino'])).pdf);
  expect(paper.text(0)).toContain(name);
});
