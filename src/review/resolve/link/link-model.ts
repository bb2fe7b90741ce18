import { z } from 'zod';
import { Fault } from '#core/fault';
import { type KeyStep, keySteps } from './derive-key.ts';

/** A key of a record: made of one or more columns of the file, joined by a space, by steps in order; empty is unknown. */
export type KeyModel = { readonly name: string; readonly from: readonly string[]; readonly as: readonly KeyStep[] };

/** A test on a pair of records as data; where a value that it reads is unknown it does not hold. */
export type PairTest =
  | { readonly kind: 'equal'; readonly left: string; readonly right: string }
  /** At most so many edits apart. */
  | { readonly kind: 'edits'; readonly key: string; readonly most: number }
  /** 1 - edits / length of the longer is at least so much. */
  | { readonly kind: 'similar'; readonly key: string; readonly least: number }
  | { readonly kind: 'all'; readonly of: readonly PairTest[] }
  | { readonly kind: 'any'; readonly of: readonly PairTest[] };

/** One level of agreement; `frequency` names the key whose rarity weighs where the level is equality of it. */
export type LevelModel = { readonly name: string; readonly when: PairTest; readonly frequency: string | null };

/** One comparison: unknown where `key` is unknown on either side, else the first level that holds, strongest first, else none. */
export type ComparisonModel = { readonly name: string; readonly key: string; readonly levels: readonly LevelModel[] };

/** What makes any two records comparable, and how: the whole of a linkage as data, out of a model file. */
export type LinkModel = {
  /** The column of the record's own identifier; null where rows are numbered from 1. */
  readonly id: string | null;
  readonly keys: readonly KeyModel[];
  readonly comparisons: readonly ComparisonModel[];
  /** Ways for a pair to be compared at all: equality of these keys. */
  readonly blocking: readonly (readonly string[])[];
  /** A blocking key that would give more pairs than this is left out of its way, counted and reported. */
  readonly mostPairsPerKey: number;
};

const testSchema = z.union([
  z.strictObject({ equal: z.union([z.literal(true), z.tuple([z.string(), z.string()])]), of: z.string().optional() }),
  z.strictObject({ edits: z.int().min(1).max(20), of: z.string().optional() }),
  z.strictObject({ similar: z.number().gt(0).lt(1), of: z.string().optional() }),
]);
type TestFile = z.infer<typeof testSchema>;

const levelSchema = z.union([
  testSchema,
  z.strictObject({ all: z.array(testSchema).min(1) }),
  z.strictObject({ any: z.array(testSchema).min(1) }),
]);

const modelSchema = z.strictObject({
  id: z.string().optional(),
  keys: z.record(
    z.string().regex(/^[a-z][a-z0-9_]{0,40}$/u),
    z.strictObject({ from: z.array(z.string()).min(1), as: z.array(z.enum(keySteps)).default([]) }),
  ),
  comparisons: z
    .array(
      z.strictObject({
        name: z.string().min(1).optional(),
        key: z.string(),
        levels: z.array(levelSchema).min(1).max(8),
        frequency: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(20),
  blocking: z.array(z.array(z.string()).min(1)).min(1).max(30),
  mostPairsPerKey: z.int().min(1).default(250_000),
});

/** Reads a model file; throws LINK-MODEL-UNUSABLE with one sentence that says which part of it is wrong. */
export function parseLinkModel(text: string): LinkModel {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw wrong('it is not JSON');
  }
  const read = modelSchema.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw wrong(`${issue?.path.join('.') || 'the whole file'}: ${issue?.message ?? 'it has another form'}`);
  }
  const { id, keys, comparisons, blocking, mostPairsPerKey } = read.data;
  const model: LinkModel = {
    id: id ?? null,
    keys: Object.entries(keys).map(([name, key]) => ({ name, ...key })),
    comparisons: comparisons.map(({ name, key, levels, frequency }) => ({
      name: name ?? key,
      key,
      levels: levels.map((level) => levelOf(level, key, frequency)),
    })),
    blocking,
    mostPairsPerKey,
  };
  checkNames(model);
  return model;
}

function wrong(what: string): Fault {
  return new Fault('LINK-MODEL-UNUSABLE', `The model cannot be used: ${what}; see "candour help link" for its form.`);
}

function levelOf(level: z.infer<typeof levelSchema>, key: string, frequency: boolean): LevelModel {
  if ('all' in level || 'any' in level) {
    const [kind, tests] = 'all' in level ? (['all', level.all] as const) : (['any', level.any] as const);
    const of = tests.map((test) => testOf(test, key));
    return { name: of.map(nameOf).join(kind === 'all' ? ' and ' : ' or '), when: { kind, of }, frequency: null };
  }
  const when = testOf(level, key);
  const rare = frequency && when.kind === 'equal' && when.left === when.right ? when.left : null;
  return { name: nameOf(when), when, frequency: rare };
}

function testOf(test: TestFile, key: string): PairTest {
  const own = test.of ?? key;
  if ('edits' in test) return { kind: 'edits', key: own, most: test.edits };
  if ('similar' in test) return { kind: 'similar', key: own, least: test.similar };
  const [left, right] = test.equal === true ? [own, own] : test.equal;
  return { kind: 'equal', left, right };
}

function nameOf(test: PairTest): string {
  switch (test.kind) {
    case 'equal':
      return test.left === test.right ? `${test.left} equal` : `${test.left} equal to the other's ${test.right}`;
    case 'edits':
      return `${test.key} within ${test.most} ${test.most === 1 ? 'edit' : 'edits'}`;
    case 'similar':
      return `${test.key} ${Math.round(test.least * 100)} % alike`;
    case 'all':
      return test.of.map(nameOf).join(' and ');
    case 'any':
      return test.of.map(nameOf).join(' or ');
  }
}

/** The keys that a test reads. */
export function keysRead(test: PairTest): readonly string[] {
  switch (test.kind) {
    case 'equal':
      return [test.left, test.right];
    case 'edits':
    case 'similar':
      return [test.key];
    case 'all':
    case 'any':
      return test.of.flatMap(keysRead);
  }
}

/** A test that counts letters. */
export type EditTest = Extract<PairTest, { readonly kind: 'edits' | 'similar' }>;

/** The tests of a model that count letters. */
export function editTests(model: LinkModel): readonly EditTest[] {
  return model.comparisons.flatMap(({ levels }) => levels.flatMap(({ when }) => editTestsOf(when)));
}

function editTestsOf(test: PairTest): readonly EditTest[] {
  switch (test.kind) {
    case 'equal':
      return [];
    case 'edits':
    case 'similar':
      return [test];
    case 'all':
    case 'any':
      return test.of.flatMap(editTestsOf);
  }
}

/** The keys that are compared letter by letter, each once. */
export function editedKeys(model: LinkModel): readonly string[] {
  return [...new Set(editTests(model).map(({ key }) => key))];
}

/** Two keys of which one record's is compared with the other's other. */
export function crossedKeys(model: LinkModel): readonly (readonly [string, string])[] {
  return model.comparisons.flatMap(({ levels }) => levels.flatMap(({ when }) => crossedKeysOf(when)));
}

function crossedKeysOf(test: PairTest): readonly (readonly [string, string])[] {
  switch (test.kind) {
    case 'equal':
      return test.left === test.right ? [] : [[test.left, test.right]];
    case 'edits':
    case 'similar':
      return [];
    case 'all':
    case 'any':
      return test.of.flatMap(crossedKeysOf);
  }
}

/** The keys whose rarity weighs, each once. */
export function frequencyKeys(model: LinkModel): readonly string[] {
  return [...new Set(model.comparisons.flatMap(({ levels }) => levels.flatMap(({ frequency }) => frequency ?? [])))];
}

/** The columns of the file that any key reads, each once. */
export function columnsRead(model: LinkModel): readonly string[] {
  return [...new Set(model.keys.flatMap(({ from }) => from))];
}

function checkNames(model: LinkModel): void {
  const known = new Set(model.keys.map(({ name }) => name));
  const used = [
    ...model.blocking.flat(),
    ...model.comparisons.flatMap(({ key, levels }) => [key, ...levels.flatMap(({ when }) => keysRead(when))]),
  ];
  const unknown = used.find((key) => !known.has(key));
  if (unknown !== undefined) throw wrong(`"${unknown}" is not among its keys`);
  const names = model.comparisons.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw wrong(`two comparisons are called "${twice}"`);
}
