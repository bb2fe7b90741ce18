import { expect, test } from 'vitest';
import { identitiesConflict, identityOf } from '../../src/review/resolve/comparison/identity.ts';
import { keysOfFields } from '../../src/review/resolve/comparison/keys.ts';
import { resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { duckDbForTests } from '../support/duckdb.ts';
import { scoreLinkage } from '../support/linkage-score.ts';
import { makeIncident } from '../support/synthetic-incident.ts';
import { makeTown } from '../support/synthetic-town.ts';

const runPlan = duckDbForTests();

test('a town’s people are found, hardly ever the wrong ones, and nobody is lost', { timeout: 240_000 }, async () => {
  const town = makeTown(1_200, 11);
  const { contents, truth } = makeIncident(town, 3_000, 12);
  const resolution = await resolvePeople(
    { contents, residents: town.residents, authorityDomains: ['north.gov.example'] },
    runPlan,
  );
  const score = scoreLinkage(town, truth, resolution);
  // Measured 0.999 and above on larger towns; one wrong link in two thousand decides the third digit here.
  expect(score.mentions.precision).toBeGreaterThan(0.997);
  expect(score.people.precision).toBeGreaterThan(0.997);
  expect(score.linkable.recall).toBeGreaterThan(0.9);
  expect(score.unregistered.mixed / score.unregistered.people).toBeLessThan(0.01);

  const linked = resolution.people.flatMap((person) => person.links.map(({ mention }) => mention));
  const all = [...linked, ...resolution.unresolved.map(({ mention }) => mention)];
  expect(all.toSorted()).toEqual([...truth.keys()].toSorted());
  expect(new Set(all).size).toBe(all.length);

  const said = new Map(resolution.mentions.map((mention) => [mention.id, identityOf(keysOfFields(mention.fields))]));
  for (const person of resolution.people) {
    const identities = person.links.flatMap(({ mention }) => said.get(mention) ?? []);
    for (const one of identities) for (const other of identities) expect(identitiesConflict(one, other)).toBe(false);
    for (const { probability, because } of person.links) {
      expect(probability > 0 && probability < 1).toBe(true);
      expect(because).not.toBe('');
    }
  }
});
