import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Unit } from '#core/document';
import type { Binding, Finding } from '#core/finding';
import { type ContentHash, deriveId, hashBytes } from '#core/ids';
import type { Mention, MentionFields } from '#core/mention';
import type { Person } from '#core/person';
import type { PersonalDataType } from '#core/personal-data';
import { findingId } from '../detect/finding-id.ts';
import { noFields } from '../resolve/mentions/mentions.ts';
import { type AssessInput, assess } from './assess.ts';
import { basisOf } from './exposure.ts';
import { settleDocument } from './settle-document.ts';

const row: Binding = { kind: 'row', key: 'row:1', role: 'subject' };
const table: Unit = { kind: 'table', locator: 'sheet:Arrears', rows: [], headerRows: 1, flags: [] };
const prose: Unit = { kind: 'text', locator: 'part:body', text: '', flags: [] };

function hashOf(name: string): ContentHash {
  return hashBytes(Buffer.from(name));
}

function finding(type: PersonalDataType, score: number, at: number, binding = row, value = `value ${at}`): Finding {
  const cell = binding.kind === 'row' ? { row: 16, column: at } : { row: null, column: null };
  return { type, unit: 0, span: { ...cell, start: at, end: at + 4 }, score, reasons: [], value, binding };
}

function mention(content: ContentHash, findings: readonly Finding[], fields: Partial<MentionFields> = {}): Mention {
  const binding = findings[0]?.binding ?? row;
  return {
    id: deriveId('M', content, binding.key),
    content,
    unit: 0,
    key: binding.key,
    binding: binding.kind,
    role: binding.role,
    fields: { ...noFields, ...fields },
    types: [...new Set(findings.map(({ type }) => type))].sort(),
    findings: findings.length,
  };
}

function person(name: string, links: readonly (readonly [Mention, number])[], also: Partial<Person> = {}): Person {
  return {
    id: deriveId('P', name),
    registerRef: name,
    title: '',
    forenames: 'Ada',
    surname: name,
    birthDate: '1970-05-01',
    addressLines: [],
    postcode: '',
    uprn: '',
    householdId: null,
    authorities: [],
    deceasedOn: null,
    safeContact: { kind: 'open' },
    staff: false,
    matchProbability: Math.max(0, ...links.map(([, probability]) => probability)),
    links: links.map(([of, probability]) => ({ mention: of.id, probability, because: 'the same name' })),
    ...also,
  };
}

function inputOf(
  files: readonly {
    readonly content: ContentHash;
    readonly units: readonly Unit[];
    readonly findings: readonly Finding[];
    readonly paths: readonly string[];
  }[],
  mentions: readonly Mention[],
  people: readonly Person[],
): AssessInput {
  return {
    people,
    mentions,
    contents: new Map(
      files.map(({ content, units, findings }) => {
        const settled = settleDocument(units, findings);
        return [content, { findings: settled.findings, speaksOfDanger: settled.said.speaksOfDanger }];
      }),
    ),
    places: files.flatMap(({ content, paths }) => paths.map((path) => ({ path, sha256: content }))),
    circumstances: { confidentiality: 'unknown-recipients', integrity: 'none', availability: 'none', malicious: true },
    gradeOf: (path) => (path.startsWith('safe/') ? 'not-indicated' : 'possible'),
    asOf: '2026-11-21',
  };
}

describe('exposures', async () => {
  const content = hashOf('arrears');
  const findings = [finding('person-name', 0.9, 0), finding('nino', 0.95, 3), finding('debt', 0.8, 5)];
  const one = mention(content, findings, { surname: 'Ada' });
  const ada = person('Ada', [[one, 0.9]]);
  const { exposures, files, dataTypes } = await assess(
    inputOf([{ content, units: [table], findings, paths: ['b/arrears.xlsx', 'a/copy of arrears.xlsx'] }], [one], [ada]),
  );

  test('one per type and place, every copy included, in order', () => {
    expect(exposures.map(({ type, path }) => `${type} ${path}`)).toEqual([
      'debt a/copy of arrears.xlsx',
      'debt b/arrears.xlsx',
      'nino a/copy of arrears.xlsx',
      'nino b/arrears.xlsx',
      'person-name a/copy of arrears.xlsx',
      'person-name b/arrears.xlsx',
    ]);
    expect(files.get(ada.id)).toBe(2);
    expect(dataTypes.get(ada.id)).toEqual(['person-name', 'nino', 'debt']);
  });

  test('each walks back to its finding, its cell and its probability', () => {
    const nino = exposures.find(({ type }) => type === 'nino');
    expect(nino).toMatchObject({ locator: 'sheet:Arrears cell:D17', basis: 'same-row', personId: ada.id });
    expect(nino?.probability).toBeCloseTo(0.855, 10);
    expect(nino?.finding).toBe(findings[1] && findingId(content, findings[1]));
  });
});

test.each([
  [0.44, ['person-name']],
  [0.8, ['person-name', 'domestic-abuse']],
] as const)('danger that is %d likely holds the letter; it is told of only where it is likely', async (score, told) => {
  const content = hashOf('note');
  const findings = [finding('person-name', 0.99, 0), finding('domestic-abuse', score, 9)];
  const one = mention(content, findings, { surname: 'Ada' });
  const ada = person('Ada', [[one, 0.98]]);
  const { assessments, dataTypes } = await assess(
    inputOf([{ content, units: [table], findings, paths: ['n'] }], [one], [ada]),
  );
  expect(assessments.get(ada.id)?.harmTier).toBe('T0');
  expect(dataTypes.get(ada.id)).toEqual(told);
});

test('danger told of somebody whom too little identifies holds the letters of those whom it may be', async () => {
  const content = hashOf('letter');
  const findings = [finding('person-name', 0.99, 0), finding('domestic-abuse', 0.9, 9)];
  const loose = mention(content, findings, { surname: 'Hersi' });
  const other = mention(hashOf('list'), [finding('nino', 0.99, 0)], { surname: 'Hersi' });
  const [ada, ben] = [person('R1', [[other, 0.99]]), person('R9', [])];
  const files = inputOf([{ content, units: [table], findings, paths: ['n'] }], [loose, other], [ada, ben]);
  const asked = { ...files, mayBe: ({ id }: Mention) => (id === loose.id ? ['R1', 'R2'] : ['R9']) };
  const { nearDanger, residentsNearDanger } = await assess(asked);
  expect([...nearDanger]).toEqual([ada.id]);
  expect([...residentsNearDanger]).toEqual(['R1', 'R2']);
  expect((await assess(files)).nearDanger.size).toBe(0);
});

describe('probability', () => {
  const content = hashOf('notes');
  const form: Binding = { kind: 'form', key: 'form:1', role: 'subject' };
  const probabilityOf = async (findings: readonly Finding[], link: number): Promise<number> => {
    const one = mention(content, findings);
    const { exposures } = await assess(
      inputOf([{ content, units: [prose], findings, paths: ['n'] }], [one], [person('Ada', [[one, link]])]),
    );
    return exposures.find(({ type }) => type === 'phone')?.probability ?? 0;
  };

  test('different values are different evidence', async () => {
    expect(await probabilityOf([finding('phone', 0.5, 0, form), finding('phone', 0.6, 9, form)], 1)).toBeCloseTo(
      0.8,
      10,
    );
  });
  test('the same value twice is one piece of evidence', async () => {
    expect(
      await probabilityOf([finding('phone', 0.5, 0, form, 'x'), finding('phone', 0.6, 9, form, 'x')], 1),
    ).toBeCloseTo(0.6, 10);
  });
  test('is never more than the link, nor less than the best finding times the link', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (scores, link) => {
          const probability = await probabilityOf(
            scores.map((score, at) => finding('phone', score, at * 10, form)),
            link,
          );
          expect(probability).toBeLessThanOrEqual(link + 1e-12);
          expect(probability).toBeGreaterThanOrEqual(Math.max(...scores) * link - 1e-9);
        },
      ),
    );
  });
});

test('the basis is what bound the findings together, or the document where the mention names nobody', () => {
  const named = { ...noFields, surname: 'Ada' };
  const bases = (['row', 'form', 'addressee', 'party', 'sign-off', 'prose'] as const).map((binding) => [
    basisOf({ binding, fields: named }),
    basisOf({ binding, fields: noFields }),
  ]);
  expect(bases.map(([withName]) => withName)).toEqual([
    'same-row',
    'same-form',
    'addressee',
    'addressee',
    'same-document',
    'context',
  ]);
  expect(new Set(bases.map(([, withoutName]) => withoutName))).toEqual(new Set(['same-document']));
});

describe('assessments', () => {
  const content = hashOf('file');
  const judge = async (findings: readonly Finding[], link: number, path: string, also: Partial<Person> = {}) => {
    const one = mention(content, findings);
    const ada = person('Ada', [[one, link]], also);
    const { assessments, dataTypes } = await assess(
      inputOf([{ content, units: [table], findings, paths: [path] }], [one], [ada]),
    );
    return { assessment: assessments.get(ada.id), types: dataTypes.get(ada.id) };
  };

  test('rest on what is likelier than not', async () => {
    const { assessment, types } = await judge([finding('person-name', 0.9, 0), finding('health', 0.3, 1)], 1, 'a');
    expect(types).toEqual(['person-name']);
    expect(assessment?.riskLevel).toBe('unlikely');
  });
  test('count a safety type at any probability', async () => {
    expect(
      (await judge([finding('person-name', 0.9, 0), finding('domestic-abuse', 0.1, 1)], 1, 'a')).assessment?.harmTier,
    ).toBe('T0');
  });
  test('do not shrink because the match is uncertain: that is said by the match probability', async () => {
    expect(
      (await judge([finding('person-name', 0.9, 0), finding('health', 0.9, 1)], 0.4, 'a')).assessment,
    ).toMatchObject({
      harmTier: 'T1',
      riskLevel: 'high-risk',
    });
  });
  test('stand one step lower where nothing indicates that the file was taken', async () => {
    const found = [finding('person-name', 0.9, 0), finding('health', 0.9, 1)];
    expect((await judge(found, 1, 'safe/a')).assessment).toMatchObject({ harmTier: 'T1', riskLevel: 'risk' });
  });
  test('are T0 for anybody whom the register guards', async () => {
    expect(
      (await judge([finding('person-name', 0.9, 0)], 1, 'a', { safeContact: { kind: 'hold' } })).assessment?.harmTier,
    ).toBe('T0');
  });
  test('exist for a person with nothing', async () => {
    const nobody = person('Nobody', []);
    const { assessments, files, dataTypes } = await assess(inputOf([], [], [nobody]));
    expect(assessments.get(nobody.id)).toMatchObject({ harmTier: 'T4', riskLevel: 'unlikely' });
    expect([files.get(nobody.id), dataTypes.get(nobody.id)]).toEqual([0, []]);
  });
});

test('the order in which people, mentions, findings and places come changes nothing', async () => {
  const contents = ['a', 'b', 'c'].map(hashOf);
  const files = contents.map((content, index) => ({
    content,
    units: [table],
    findings: [finding('person-name', 0.9, 0), finding('nino', 0.9, index + 1), finding('nino', 0.9, index + 5)],
    paths: [`${index}/x`, `${index}/y`],
  }));
  const mentions = files.map(({ content, findings }) => mention(content, findings));
  const people = ['Ada', 'Ben'].map((name) =>
    person(
      name,
      mentions.map((each) => [each, 0.9] as const),
    ),
  );
  const { exposures: straight } = await assess(inputOf(files, mentions, people));
  const turned = files
    .map((file) => ({ ...file, findings: file.findings.toReversed(), paths: file.paths.toReversed() }))
    .toReversed();
  const { exposures: again } = await assess(inputOf(turned, mentions.toReversed(), people.toReversed()));
  expect(again).toEqual(straight);
});
