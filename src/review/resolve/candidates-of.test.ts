import { expect, test } from 'vitest';
import { deriveId, hashBytes } from '#core/ids';
import type { LinkEvidence } from '#core/link-evidence';
import type { Mention } from '#core/mention';
import type { Resident } from '#core/register';
import { candidatesOf } from './candidates-of.ts';
import { parseRegister } from './register/register.ts';

function mentionOf(surname: string): Mention {
  const fields = { title: '', forenames: 'Ada', surname, birthDate: '', nino: '', nhsNumber: '', email: '', phone: '' };
  return {
    ...{ id: deriveId('M', surname), content: hashBytes(Buffer.from(surname)), unit: 0, key: 'prose:1' },
    ...{ binding: 'prose', role: 'subject', types: [], findings: 1 },
    fields: { ...fields, postcode: '', address: '', uprn: '', localReference: '' },
  };
}

function residents(...surnames: readonly string[]): readonly Resident[] {
  const rows = surnames.map((surname, at) => `R${at},Ben,${surname}`);
  return parseRegister(['register_ref,forenames,surname', ...rows].join('\n'), 'the register').value;
}

function evidence(...refs: readonly string[]): LinkEvidence {
  const candidates = refs.map((registerRef) => ({
    ...{ registerRef, from: 'register' as const, probability: 0.5, bits: 1, bars: [] },
  }));
  return { priorBits: -4, candidates, others: 0, nobody: 0, unregisteredMember: 0 };
}

test('whoever was weighed, else those of a rare surname', () => {
  const [weighed, rare, common] = [mentionOf('Khan'), mentionOf('Ó Briain'), mentionOf('Smith')];
  const mayBe = candidatesOf(
    {
      referents: [[weighed.id], [rare.id], [common.id]],
      evidenceOf: (referent) => (referent === 0 ? evidence('R7', 'R8') : null),
    },
    residents('O Briain', ...Array.from({ length: 11 }, () => 'Smith')),
  );
  expect(mayBe(weighed)).toEqual(['R7', 'R8']);
  expect(mayBe(rare)).toEqual(['R0']);
  expect(mayBe(common)).toEqual([]);
});
