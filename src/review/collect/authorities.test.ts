import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Authority } from '#core/authority';
import { Fault } from '#core/fault';
import { controllersOf, parseAuthorities } from './authorities.ts';

const json = JSON.stringify({
  authorities: [
    {
      id: 'rbkc',
      name: 'Royal Borough',
      role: 'controller',
      domains: ['@RBKC.gov.uk'],
      paths: ['RBKC/**', 'Shared/K&C *'],
      postcodes: ['w8', 'SW3'],
    },
    {
      id: 'wcc',
      name: 'Westminster',
      role: 'joint',
      domains: ['westminster.gov.uk'],
      paths: ['**/WCC/**'],
      postcodes: ['W1'],
    },
    { id: 'host', name: 'Host', role: 'processor', domains: ['host.example'], paths: ['**'] },
  ],
});

function faultOf(text: string): Fault | null {
  try {
    parseAuthorities(text, 'authorities.json');
  } catch (error) {
    return error instanceof Fault ? error : null;
  }
  return null;
}

describe('authorities.json', () => {
  test('is read into normal forms', () => {
    expect(parseAuthorities(json, 'a')[0]).toEqual({
      id: 'rbkc',
      name: 'Royal Borough',
      role: 'controller',
      domains: ['rbkc.gov.uk'],
      paths: ['RBKC/**', 'Shared/K&C *'],
      postcodes: ['W8', 'SW3'],
    });
  });

  test.each([
    ['{', 'it is not JSON'],
    ['[]', 'it is wrong'],
    ['{"authorities":[{"id":"a","name":"A","role":"owner"}]}', 'authorities.0.role is wrong'],
    [
      '{"authorities":[{"id":"a","name":"A","role":"joint"},{"id":"a","name":"B","role":"joint"}]}',
      'the id a is used twice',
    ],
  ])('that cannot be used says where: %j', (text, mistake) => {
    const fault = faultOf(text);
    expect(fault?.code).toBe('AUTHORITIES-UNUSABLE');
    expect(fault?.message).toContain(mistake);
  });
});

describe('the controllers of a file', () => {
  const authorities = parseAuthorities(json, 'a');
  const none = { mailDomains: [] };

  test.each([
    ['RBKC/Housing/a.docx', ['rbkc']],
    ['rbkc/a.docx', ['rbkc']],
    ['Shared/K&C parking/a.docx', ['rbkc']],
    ['Shared/Other/a.docx', []],
    ['Old/WCC/x/a.docx', ['wcc']],
    ['WCC/a.zip!/b.txt', ['wcc']],
    ['RBKC/from/WCC/a.txt', ['rbkc', 'wcc']],
    ['RBKCold/a.docx', []],
  ])('follow from its path %s', (path, ids) => {
    expect(controllersOf(path, none, authorities)).toEqual(ids);
  });

  test('follow from its path first, then mail domain, then register entries, then postcodes', () => {
    const evidence = { mailDomains: ['mail.westminster.gov.uk'], registerAuthorities: ['rbkc'], postcodes: ['W8 7NX'] };
    expect(controllersOf('RBKC/a.txt', evidence, authorities)).toEqual(['rbkc']);
    expect(controllersOf('a.txt', evidence, authorities)).toEqual(['wcc']);
    expect(controllersOf('a.txt', { ...evidence, mailDomains: ['notwestminster.gov.uk'] }, authorities)).toEqual([
      'rbkc',
    ]);
    expect(controllersOf('a.txt', { mailDomains: [], postcodes: ['W1A 1AA'] }, authorities)).toEqual([]);
    expect(controllersOf('a.txt', { mailDomains: [], postcodes: ['W1 1AA'] }, authorities)).toEqual(['wcc']);
  });

  test('are never a processor, and none where nothing is known', () => {
    expect(controllersOf('any/a.txt', { mailDomains: ['host.example'] }, authorities)).toEqual([]);
  });

  test('match globs as an independent matcher does', () => {
    const part = fc.stringMatching(/^[ab*?]{1,4}$/u);
    const glob = fc.array(fc.oneof(part, fc.constant('**')), { minLength: 1, maxLength: 4 });
    const path = fc.array(fc.stringMatching(/^[ab]{1,4}$/u), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(glob, path, (globs, names) => {
        const authority: Authority = {
          id: 'x',
          name: 'X',
          role: 'controller',
          domains: [],
          postcodes: [],
          paths: [globs.join('/')],
        };
        const found = controllersOf(names.join('/'), none, [authority]).length === 1;
        expect(found).toBe(fitsPath([...globs, '**'], names));
      }),
      { numRuns: 500 },
    );
  });
});

// The definition itself, by recursion.
function fitsPath(globs: readonly string[], names: readonly string[]): boolean {
  const [glob, ...rest] = globs;
  if (glob === undefined) return names.length === 0;
  if (glob === '**') return fitsPath(rest, names) || (names.length > 0 && fitsPath(globs, names.slice(1)));
  const [name, ...others] = names;
  return name !== undefined && fitsName([...glob], [...name]) && fitsPath(rest, others);
}

function fitsName(glob: readonly string[], name: readonly string[]): boolean {
  const [first, ...rest] = glob;
  if (first === undefined) return name.length === 0;
  if (first === '*') return fitsName(rest, name) || (name.length > 0 && fitsName(glob, name.slice(1)));
  return name.length > 0 && (first === '?' || first === name[0]) && fitsName(rest, name.slice(1));
}
