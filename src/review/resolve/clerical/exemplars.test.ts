import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LinkRow } from '#core/link-evidence';
import type { LinkExemplar } from '#core/waterfall';
import {
  bar,
  candidate,
  inPieces,
  linkRow,
  nameAndAddress,
  peerOf,
  personNamed,
  weighed,
} from '../../../../test/support/link-rows.ts';
import { watchExemplars } from './exemplars.ts';

const nino = bar('nino', 'National Insurance number equal', 26);
const linked = (name: string, ref: string, probability: number, bars = [...nameAndAddress]): LinkRow =>
  linkRow(name, name, {
    evidence: weighed(candidate(ref, probability, bars)),
    personId: personNamed(ref),
    probability,
  });
const per = linkRow('per', 'p', { personId: personNamed('per') });

const rows: readonly LinkRow[] = [
  linked('anna', 'R1', 0.999, [...nameAndAddress, nino]),
  linked('berta', 'R2', 0.96),
  linked('carla', 'R3', 0.98),
  linkRow('dora', 'd', { evidence: weighed(candidate('R1', 0.5), candidate('R2', 0.4)) }),
  linkRow('emma', 'e', { evidence: weighed(candidate('R4', 0.99)) }),
  linkRow('staff', 's', { evidence: weighed(candidate('R1', 0.2)), personId: personNamed('staff') }),
  { ...per, peers: [peerOf(linkRow('per', 'q'), 12)] },
];

async function choose(from: readonly LinkRow[]): Promise<readonly LinkExemplar[]> {
  const watch = watchExemplars(({ personId }) => {
    if (personId === null) return null;
    const ref = ['R1', 'R2', 'R3'].find((each) => personNamed(each) === personId) ?? null;
    return { registerRef: ref, staff: personId === personNamed('staff') };
  });
  const passed: LinkRow[] = [];
  for await (const some of watch.watch(inPieces(from))) passed.push(...some);
  expect(passed).toEqual(from);
  return watch.chosen();
}

test('the surest, the least sure, one for each kind of evidence, and what was not linked are shown, each once', async () => {
  const chosen = await choose(rows);
  expect(chosen.map(({ shows, outcome }) => [shows, outcome])).toEqual([
    ['The surest link', 'resident'],
    ['The least sure link that was made', 'resident'],
    ['By name and address', 'resident'],
    ['Like several residents, and left to a person', 'nobody'],
    ['As like a resident as a link is, and refused', 'nobody'],
    ['Not on the register: two papers of one person', 'not-on-register'],
  ]);
});

test('they hold no value, no reference and nobody of the staff', async () => {
  const text = JSON.stringify(await choose(rows));
  expect(text).not.toMatch(/a name|that name|a address|R[1-4]"|staff/u);
});

test('the order of the rows changes nothing', async () => {
  const first = await choose(rows);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...rows], { minLength: rows.length }), async (shuffled) => {
      expect(await choose(shuffled)).toEqual(first);
    }),
    { numRuns: 20 },
  );
});
