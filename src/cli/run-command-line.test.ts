import { describe, expect, test } from 'vitest';
import { Fault } from '#core/fault';
import { memoryTerminal, recordedActs, reviewedStatus, runInMemory } from '../../test/support/command-line.ts';
import { realisticFacts, realisticFigures } from '../../test/support/report-facts.ts';
import type { Acts } from '../workflows/acts.ts';
import type { DeskDoor } from './desk-door.ts';

const noCase: Partial<Acts> = {
  caseStatus: async () => {
    throw new Fault('CASE-MISSING', 'There is no case in candour-case.');
  },
};

function deskOn(taken: readonly number[]): DeskDoor {
  return {
    renderReport: () => '<!doctype html>',
    serveReport: async ({ port }) => {
      if (taken.includes(port)) throw new Fault('PORT-TAKEN', `Another program has port ${port}; name a free one.`);
      return { url: `http://127.0.0.1:${port}/`, closed: Promise.resolve() };
    },
  };
}

describe('start', () => {
  test('with no case: makes the sample, reviews it, says everything on one screen', async () => {
    const { acts, calls } = recordedActs(noCase);
    const said = await runInMemory(['start', '--no-serve'], { acts });
    expect(said.status).toBe(0);
    expect(calls.map((call) => call.act)).toEqual(['makeSample', 'reviewFolder', 'readReport', 'saveReport']);
    expect(calls[1]?.options).toMatchObject({
      folder: 'candour-sample/share',
      caseFolder: 'candour-case',
      register: 'candour-sample/register.csv',
      authorities: 'candour-sample/authorities.json',
    });
    expect(said.stderr).toContain('nobody is real');
    for (const words of [
      '2,906 people found in 4,218 files',
      '17 may be in danger',
      '2,081  to send',
      '499  held',
      'report.html',
    ]) {
      expect(said.stdout).toContain(words);
    }
    const lines = said.stdout.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(33);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('with a case: opens it and reviews nothing', async () => {
    const { acts, calls } = recordedActs();
    await runInMemory(['start', '--no-serve'], { acts });
    expect(calls.map((call) => call.act)).toEqual(['caseStatus', 'readReport', 'saveReport']);
  });

  test('with an interrupted case: goes on with the same review', async () => {
    const { acts, calls } = recordedActs({ caseStatus: async () => ({ ...reviewedStatus, state: 'interrupted' }) });
    const said = await runInMemory(['start', '--no-serve'], { acts });
    expect(calls[0]).toMatchObject({ act: 'reviewFolder', options: { folder: 'candour-sample/share' } });
    expect(said.stderr).toContain('which was interrupted');
  });

  test('a taken default port moves to the next and says so; a taken asked port is a fault', async () => {
    const moved = await runInMemory(['start'], { desk: deskOn([4747, 4748]) });
    expect(moved.status).toBe(0);
    expect(moved.stdout).toContain('http://127.0.0.1:4749/');
    expect(moved.stderr).toContain('Another program has port 4747, so the report is served on port 4749.');
    const asked = await runInMemory(['start', '--port', '4747'], { desk: deskOn([4747]) });
    expect(asked).toMatchObject({
      status: 2,
      stderr: 'candour: Another program has port 4747; name a free one. [PORT-TAKEN]\n',
    });
  });
});

describe('what was left out or not read whole', () => {
  const { files } = realisticFigures;

  test('status says how much of each kind was read, what was left out by which rule, and who can do what', async () => {
    const { stdout } = await runInMemory(['status', '--case', 'c']);
    for (const words of [
      '2,906 people found in 4,218 files.',
      'between 2,921 and 3,039',
      '1,200  left out on purpose, not looked at',
      'pages        20,990 of 21,480  490 missing, in 31 files',
      '1,000 files  2.0 MB  --exclude *.tmp',
      '200 files  1.0 MB  --include Housing/Quillfeather Z/** --include Payroll',
      'protected by a password (encrypted)',
      'Who can act: whoever owns the file. Run the review again with',
    ]) {
      expect(stdout).toContain(words);
    }
  });

  test('status --json has the same as numbers', async () => {
    const { stdout } = await runInMemory(['status', '--case', 'c', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      figures: { files: { leftOut: files.leftOut, coverage: files.coverage } },
    });
  });

  test('an interrupted review goes on with the selection that it began with', async () => {
    const selection = { since: null, include: ['Housing'], exclude: [] };
    const inputs = { ...realisticFacts.inputs, selection };
    const interrupted = async () => ({ ...reviewedStatus, inputs, state: 'interrupted' as const });
    const { acts, calls } = recordedActs({ caseStatus: interrupted });
    await runInMemory(['start', '--no-serve'], { acts });
    expect(calls[0]).toMatchObject({ act: 'reviewFolder', options: { selection } });
  });
});

describe('every command', () => {
  test.each([
    [['sample', 's'], 0, 'Wrote 400 files'],
    [['review', 'f', '--case', 'c'], 1, 'People'],
    [['status', '--case', 'c'], 1, 'The last review finished.'],
    [
      ['status', '--case', 'c'],
      1,
      '      23  protected by a password (encrypted)\n          Nothing in it was looked at.',
    ],
    [
      ['status', '--case', 'c'],
      1,
      '  register.csv:1044  A row of the register cannot be used as it stands (row not used: no surname).',
    ],
    [['export', '--case', 'c', '--to', 'x'], 0, 'masked'],
    [['export', '--case', 'c', '--to', 'x', '--values'], 0, 'keep this folder as safe as the case'],
    [['letters', '--case', 'c', '--to', 'x'], 0, 'Find a verified address in a system of record'],
    [['review-queue', '--case', 'c'], 0, 'candour decide --case c --item Q-4be1407d9a02c3f6e815 --answer nobody --why'],
    [['review-queue', '--case', 'c'], 0, '12 questions, about 18 minutes of work'],
    [['review-queue', '--case', 'c'], 0, 'Probabilities are not calibrated'],
    [['explain', '--case', 'c', 'M-1'], 0, 'Birth date equal: about 16,000 times more likely'],
    [['explain', '--case', 'c', 'M-1'], 0, 'Probabilities are not calibrated'],
    [
      ['decide', '--case', 'c', '--item', 'Q-1', '--answer', '1', '--why', 'seen', '--who', 'A'],
      0,
      'Line 1 of the ledger',
    ],
    [['score', '--case', 'c', '--truth', 't'], 0, 'people 1.000 1.000'],
    [['destroy', '--case', 'c', '--confirm', 'case-2025-11'], 0, 'Receipt: candour-case.receipt.json, by tester'],
  ])('%j ends %d and says what it did; as JSON with --json; nothing with --quiet', async (words, status, says) => {
    const said = await runInMemory(words);
    expect(said).toMatchObject({ status, stderr: '' });
    expect(said.stdout).toContain(says);
    const json = await runInMemory([...words, '--json']);
    expect(json.stdout.endsWith('}\n')).toBe(true);
    expect(JSON.parse(json.stdout)).toMatchObject({ exitStatus: status });
    const quiet = await runInMemory([...words, '--quiet']);
    expect(quiet).toMatchObject({ status, stdout: '' });
  });

  test('extract and detect write their lines, and problems end 1', async () => {
    expect(await runInMemory(['extract', 'a.txt'])).toEqual({ status: 0, stdout: '{"file":"a.txt"}\n', stderr: '' });
    expect(await runInMemory(['detect'], {}, memoryTerminal(['one', 'bad']))).toMatchObject({
      status: 1,
      stdout: 'one\nbad\n',
    });
  });

  test('a fault is one line and exit 2; with --json also an object', async () => {
    const { acts } = recordedActs(noCase);
    const said = await runInMemory(['status', '--case', 'c', '--json'], { acts });
    expect(said).toMatchObject({ status: 2, stderr: 'candour: There is no case in candour-case. [CASE-MISSING]\n' });
    expect(JSON.parse(said.stdout)).toEqual({
      exitStatus: 2,
      fault: { code: 'CASE-MISSING', sentence: 'There is no case in candour-case.' },
    });
    expect(JSON.parse((await runInMemory(['staus', '--json'])).stdout)).toMatchObject({ fault: { code: 'USAGE' } });
  });
});

describe('destroy', () => {
  test('asks for the name, showing it, and hands over exactly what was typed', async () => {
    const { acts, calls } = recordedActs();
    const said = await runInMemory(
      ['destroy', '--case', 'c'],
      { acts },
      memoryTerminal([' case-2025-11 ', 'retention'], true),
    );
    expect(said.stderr).toContain("Type the case's name (case-2025-11)");
    expect(calls.at(-1)?.options).toMatchObject({ confirmation: 'case-2025-11', who: 'tester', why: 'retention' });
  });

  test('destroys nothing when nobody answers', async () => {
    const { acts, calls } = recordedActs();
    const said = await runInMemory(['destroy', '--case', 'c'], { acts });
    expect(said.status).toBe(2);
    expect(said.stderr).toContain('[CONFIRMATION-MISMATCH]');
    expect(calls.map((call) => call.act)).not.toContain('destroyCase');
  });
});

describe('Ctrl-C', () => {
  test('lets a review settle, then says how to go on', async () => {
    const memory = memoryTerminal();
    const { acts } = recordedActs({
      reviewFolder: ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new Error('stopped part-way')));
          memory.interrupt();
        }),
    });
    const said = await runInMemory(['review', 'f', '--case', 'c'], { acts }, memory);
    expect(said).toMatchObject({
      status: 2,
      stderr:
        'candour: Interrupted: every file settled so far is kept; run the same command again to go on from there. [INTERRUPTED]\n',
    });
  });

  test('the second one does not wait', async () => {
    const memory = memoryTerminal();
    const { acts } = recordedActs({
      reviewFolder: () =>
        new Promise(() => {
          memory.interrupt();
          memory.interrupt();
        }),
    });
    expect((await runInMemory(['review', 'f', '--case', 'c'], { acts }, memory)).stderr).toContain('[INTERRUPTED]');
  });
});
