import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { syntheticRegister } from '../support/doubled-register.ts';
import { candour, contentsOf, inFolder } from '../support/program.ts';

const model = {
  id: 'ref',
  keys: {
    forename: { from: ['forename'] },
    surname: { from: ['surname'] },
    born: { from: ['born'] },
    postcode: { from: ['postcode'] },
    sound: { from: ['surname'], as: ['sound'] },
  },
  comparisons: [
    { key: 'surname', frequency: true, levels: [{ equal: true }, { similar: 0.7 }] },
    { key: 'forename', frequency: true, levels: [{ equal: true }, { similar: 0.6 }] },
    { key: 'born', frequency: true, levels: [{ equal: true }, { edits: 2 }] },
    { key: 'postcode', frequency: true, levels: [{ equal: true }] },
  ],
  blocking: [['surname', 'forename'], ['born'], ['postcode', 'sound']],
};

function cells(line: string): readonly string[] {
  return line.split(',');
}

test('a register is searched for people who stand on it twice, the same whatever the order of its rows', () =>
  inFolder(async (folder) => {
    const at = (name: string): string => join(folder, name);
    const { lines, twice } = syntheticRegister(600, 60);
    const heading = 'ref,forename,surname,born,postcode';
    writeFileSync(at('model.json'), JSON.stringify(model));
    writeFileSync(at('register.csv'), [heading, ...lines].join('\n'));
    writeFileSync(at('turned.csv'), [heading, ...lines.toReversed()].join('\n'));
    for (const [file, to] of [
      ['register.csv', 'links'],
      ['turned.csv', 'again'],
    ] as const) {
      const { status, err } = await candour([
        'link',
        '--left',
        at(file),
        '--model',
        at('model.json'),
        '--out',
        at(to),
        '--quiet',
      ]);
      expect([err, status]).toEqual(['', 0]);
    }
    expect(contentsOf(at('links')).get('links.csv')).toBe(contentsOf(at('again')).get('links.csv'));
    expect(contentsOf(at('links')).get('groups.csv')).toBe(contentsOf(at('again')).get('groups.csv'));
    const groups = readFileSync(at('links/groups.csv'), 'utf8').trim().split('\n').slice(1).map(cells);
    expect(groups).toHaveLength(lines.length);
    const groupOf = new Map(groups.map(([, id = '', group = '']) => [id, group]));
    const found = twice.filter(([one, other]) => groupOf.get(one) === groupOf.get(other));
    expect(found.length).toBeGreaterThanOrEqual(twice.length * 0.9);
    const together = groups.length - new Set(groupOf.values()).size;
    // No more records put together than there are doubles: nobody was made one with somebody else.
    expect(together).toBeLessThanOrEqual(twice.length);
    const [first = '', ...links] = readFileSync(at('links/links.csv'), 'utf8').trim().split('\n');
    // Nobody has judged a pair: no probability may pass for a measured one.
    expect(new Set(links.map((line) => cells(line)[3]))).toEqual(new Set(['no']));
    const summary: { isCalibrated: boolean; people: { expected: number; from: number; to: number } } = JSON.parse(
      readFileSync(at('links/summary.json'), 'utf8'),
    );
    expect(summary.isCalibrated).toBe(false);
    expect(summary.people.from).toBeLessThanOrEqual(600);
    expect(summary.people.to).toBeGreaterThanOrEqual(600);
    expect(first).toBe(
      'left,right,probability,calibrated,bits,surname,surname_bits,forename,forename_bits,born,born_bits,postcode,postcode_bits,' +
        'rarity_bits,prior_bits,strangers_bits,relatives_bits',
    );
  }));

test('mistakes get one sentence that says what to do', () =>
  inFolder(async (folder) => {
    const at = (name: string): string => join(folder, name);
    writeFileSync(at('model.json'), JSON.stringify({ ...model, blocking: [['nothing']] }));
    writeFileSync(at('good.json'), JSON.stringify(model));
    writeFileSync(at('table.csv'), 'ref,forename\n1,Ann\n');
    const run = (file: string) => candour(['link', '--left', at('table.csv'), '--model', at(file), '--out', at('out')]);
    expect(await run('model.json')).toMatchObject({
      status: 2,
      err: expect.stringContaining('"nothing" is not among its keys'),
    });
    expect(await run('good.json')).toMatchObject({
      status: 2,
      err: expect.stringContaining('a column "surname" that the left table does not have'),
    });
    expect(await run('table.csv')).toMatchObject({ status: 2, err: expect.stringContaining('it is not JSON') });
  }));
