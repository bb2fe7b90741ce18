import { describe, expect, test } from 'vitest';
import { Fault } from '#core/fault';
import { makeCouncil } from './council/make-council.ts';
import { parseExports, parseTruth, type Score, score, scoreTable } from './score.ts';

const truthTexts = {
  people: [
    'truth_id,register_ref,forenames,surname,birth_date,address,postcode,name_culture,other_register_refs',
    'T1,R1,Rokeya,Begum,1970-01-02,1 Osier Road,W6 1AA,bangladeshi,R1X',
    'T2,,Łukasz Jan,Kowalski,1980-05-06,2 Osier Road,W6 1AB,polish,',
    'T3,R3,Hodan,Abdi,2010-07-08,1 Osier Road,W6 1AA,somali,',
  ],
  exposures: [
    'truth_id,data_type,file',
    'T1,nino,a.csv',
    'T1,nino,copy/a.csv',
    'T2,health,note.docx',
    'T3,birth-date,a.csv',
  ],
  files: ['file,outcome', 'a.csv,read', 'copy/a.csv,duplicate', 'note.docx,read', 'locked.zip,encrypted'],
  households: ['truth_id,household_truth_id', 'T1,H1', 'T2,H2', 'T3,H1'],
};

const valueLines = [
  'truth_id,data_type,file,value,place_kind,culture',
  'T1,nino,a.csv,AB123456C,table,bangladeshi',
  'T2,health,note.docx,has asthma,prose,polish',
];

type Lines = Record<'people' | 'exposures' | 'files' | 'findings', readonly string[]>;

const perfect: Lines = {
  people: [
    'person_id,register_ref,forenames,surname,birth_date,postcode,household_id',
    'P-1,R1,Rokeya,Begum,1970-01-02,W6 1AA,HA',
    'P-2,,LUKASZ,KOWALSKI,,w61ab,HB',
    'P-3,R3,Hodan,Abdi,2010-07-08,W6 1AA,HA',
  ],
  exposures: [
    'person_id,data_type,file,locator,probability,basis',
    'P-1,nino,a.csv,x,1,same-row',
    'P-1,nino,copy/a.csv,x,1,same-row',
    'P-2,health,note.docx,x,1,context',
    'P-3,birth-date,a.csv,x,1,same-row',
  ],
  files: ['file,outcome', 'a.csv,read', 'copy/a.csv,duplicate', 'note.docx,read', 'locked.zip,encrypted'],
  findings: ['finding_id,file,type', 'F1,a.csv,nino', 'F2,note.docx,health', 'F3,a.csv,birth-date'],
};

function scoreOf(changes: Partial<Lines>): Score {
  const text = { ...perfect, ...changes };
  return score({
    truth: parseTruth({
      people: truthTexts.people.join('\n'),
      exposures: truthTexts.exposures.join('\n'),
      files: truthTexts.files.join('\n'),
      households: truthTexts.households.join('\n'),
      values: valueLines.join('\n'),
    }),
    exported: parseExports({
      people: text.people.join('\n'),
      exposures: text.exposures.join('\n'),
      files: text.files.join('\n'),
      findings: text.findings.join('\n'),
    }),
  });
}

/** The header of each table and nothing under it. */
const nothing: Lines = {
  people: perfect.people.slice(0, 1),
  exposures: perfect.exposures.slice(0, 1),
  files: perfect.files.slice(0, 1),
  findings: perfect.findings.slice(0, 1),
};

function depths(one: Score) {
  const all = [one.files.all, one.findings.all, one.exposures.all, one.people.all, one.households.pairs];
  return { recall: all.map((rate) => rate.recall), precision: all.map((rate) => rate.precision) };
}

describe('score', () => {
  test('a perfect export has recall and precision 1 at every depth', () => {
    expect(depths(scoreOf({}))).toEqual({ recall: [1, 1, 1, 1, 1], precision: [1, 1, 1, 1, 1] });
  });

  test('an empty export has recall 0 and no precision at all', () => {
    const none = [null, null, null, null, null];
    expect(depths(scoreOf(nothing))).toEqual({ recall: [0, 0, 0, 0, 0], precision: none });
  });

  test('an exposure tied to the wrong person costs recall and precision', () => {
    const exposures = perfect.exposures.map((line) => line.replace('P-3,birth-date', 'P-1,birth-date'));
    const { all, byType } = scoreOf({ exposures }).exposures;
    expect(all).toMatchObject({ expected: 4, found: 3, exported: 4, correct: 3 });
    expect(byType['birth-date']).toMatchObject({ recall: 0, precision: 0 });
  });

  test('exposures are counted by the kind of place that tells them, and of the file where no words of their own do', () => {
    const exposures = [...perfect.exposures.slice(0, -1), 'P-1,health,note.docx,x,1,context'];
    expect(scoreOf({ exposures }).exposures.byPlace).toMatchObject({
      '': { expected: 1, found: 1 },
      prose: { expected: 1, found: 1, exported: 2, correct: 1 },
      table: { expected: 2, found: 1, exported: 1, correct: 1 },
    });
  });

  test('the same exposure exported twice counts once', () => {
    const exposures = [...perfect.exposures, 'P-1,nino,a.csv,elsewhere,0.9,context'];
    expect(scoreOf({ exposures }).exposures.all).toMatchObject({ exported: 4, correct: 4 });
  });

  test('any of the references of somebody twice on the register is theirs', () => {
    const people = perfect.people.map((line) => line.replace('P-1,R1,', 'P-1,R1X,'));
    expect(scoreOf({ people }).people.all).toMatchObject({ found: 3, correct: 3 });
  });

  test('somebody who is not on the register needs their surname and two more, and no reference', () => {
    const one = (line: string) =>
      scoreOf({ people: [...perfect.people.filter((row) => !row.startsWith('P-2')), line] });
    expect(one('P-2,,,Kowalski,1980-05-06,W6 1AB,HB').people.all.found).toBe(3);
    expect(one('P-2,,Lukasz,Kowalski,,,HB').people.all.found).toBe(2);
    expect(one('P-2,R9,Lukasz,Kowalski,1980-05-06,W6 1AB,HB').people.all.found).toBe(2);
    expect(one('P-2,,Lukasz,Nowak,1980-05-06,W6 1AB,HB').people.all.found).toBe(2);
  });

  test('somebody whose row lost its surname counts by that row’s reference or by the rule', () => {
    const people = truthTexts.people.map((line) => line.replace('polish,', 'polish,R7'));
    const truth = parseTruth({
      people: people.join('\n'),
      exposures: truthTexts.exposures.join('\n'),
      files: truthTexts.files.join('\n'),
      households: truthTexts.households.join('\n'),
    });
    for (const row of ['P-2,R7,,Łukasz,,,HB', 'P-2,,Łukasz,Kowalski,1980-05-06,,HB']) {
      const exported = parseExports({
        people: [perfect.people[0], row].join('\n'),
        exposures: perfect.exposures.join('\n'),
        files: perfect.files.join('\n'),
        findings: perfect.findings.join('\n'),
      });
      expect(score({ truth, exported }).people.all.found).toBe(1);
    }
  });

  test('split and merged people are counted', () => {
    const people = [...perfect.people, 'P-4,R1,Rokeya,Begum,,,HA'];
    expect(scoreOf({ people }).people).toMatchObject({ split: 1, merged: 0, beyondTheRule: 1 });
  });

  test('two households run together lose precision, one torn apart loses recall', () => {
    const together = perfect.people.map((line) => line.replace(',HB', ',HA'));
    expect(scoreOf({ people: together }).households.pairs).toMatchObject({ recall: 1, exported: 3, correct: 1 });
    const apart = perfect.people.map((line) => line.replace('2010-07-08,W6 1AA,HA', '2010-07-08,W6 1AA,HC'));
    expect(scoreOf({ people: apart }).households.pairs).toMatchObject({ recall: 0, precision: null });
  });

  test('a file with another outcome than expected is not found, and its own outcome not correct', () => {
    const files = perfect.files.map((line) => line.replace('locked.zip,encrypted', 'locked.zip,damaged'));
    expect(scoreOf({ files }).files.byOutcome).toMatchObject({
      encrypted: { expected: 1, found: 0, exported: 0 },
      damaged: { expected: 0, exported: 1, correct: 0 },
    });
  });

  test('the table shows every depth', () => {
    const table = scoreTable(scoreOf({}));
    for (const words of ['file outcomes', 'exposures (person', 'people', 'household pairs', 'somali', '100.0%']) {
      expect(table).toContain(words);
    }
  });
});

describe('truth that cannot be used', () => {
  const texts = {
    people: truthTexts.people.join('\n'),
    exposures: truthTexts.exposures.join('\n'),
    files: truthTexts.files.join('\n'),
    households: truthTexts.households.join('\n'),
  };

  test.each([
    ['a missing column', { ...texts, people: texts.people.replace('register_ref', 'ref') }],
    ['a ragged row', { ...texts, files: `${texts.files}\nx.csv` }],
    ['an unknown data type', { ...texts, exposures: `${texts.exposures}\nT1,shoe-size,a.csv` }],
    ['an unknown outcome', { ...texts, files: `${texts.files}\nx.csv,lost` }],
    ['an exposure of nobody', { ...texts, exposures: `${texts.exposures}\nT9,nino,a.csv` }],
    ['an exposure in no file', { ...texts, exposures: `${texts.exposures}\nT1,nino,b.csv` }],
    ['a person twice', { ...texts, people: `${texts.people}\nT1,,A,B,,,,,` }],
    ['an empty file', { ...texts, households: '' }],
  ])('%s is a fault that names the table', (_, bad) => {
    expect(() => parseTruth(bad)).toThrow(Fault);
    expect(() => parseTruth(bad)).toThrow(/truth\/\w+\.csv.*\.$/u);
  });

  test('the truth of the sample can be used', () => {
    const files = new Map([...makeCouncil({ households: 9, seed: 3 })].map((file) => [file.path, file.content]));
    const text = (path: string): string => {
      const content = files.get(path);
      return content?.kind === 'bytes' ? Buffer.from(content.bytes).toString('utf8') : '';
    };
    const truth = parseTruth({
      people: text('truth/people.csv'),
      exposures: text('truth/exposures.csv'),
      files: text('truth/files.csv'),
      households: text('truth/households.csv'),
    });
    expect(truth.people.length).toBeGreaterThan(9);
    expect(truth.exposures.length).toBeGreaterThan(50);
  });
});
