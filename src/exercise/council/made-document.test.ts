import { describe, expect, test } from 'vitest';
import { newLedger } from './ledger.ts';
import { bytesDocument, emlDocument, type MadeMail, mboxDocument, zipDocument } from './made-document.ts';
import type { Fact } from './telling.ts';

const modified = new Date('2020-01-01T00:00:00Z');
const fact = (person: string): Fact => ({ person, type: 'nino', values: [] });
const note = bytesDocument('Note about.txt', Buffer.from('words'), [fact('T-1')]);

function mail(facts: readonly Fact[]): MadeMail {
  return {
    mail: {
      from: { name: '', address: 'a@inbox.example' },
      to: [],
      subject: 's',
      sent: modified,
      messageId: '1@inbox.example',
      text: 'hello',
    },
    facts,
    attachments: [note],
  };
}

function placesOf(...documents: readonly ReturnType<typeof bytesDocument>[]) {
  const ledger = newLedger();
  for (const document of documents) ledger.place({ folder: 'F', document });
  return ledger.places().map(({ path, outcome, facts }) => [path, outcome, facts.map(({ person }) => person).join()]);
}

describe('addresses of what is inside', () => {
  test('an archive in an archive', () => {
    const inner = zipDocument('inner.zip', [note], { modified });
    expect(placesOf(zipDocument('outer.zip', [inner], { modified }))).toEqual([
      ['F/outer.zip', 'read', ''],
      ['F/outer.zip!/inner.zip', 'read', ''],
      ['F/outer.zip!/inner.zip!/Note about.txt', 'read', 'T-1'],
    ]);
  });

  test('a mail tells its own words, its attachment tells its own, and neither the other’s', () => {
    expect(placesOf(emlDocument('m.eml', mail([fact('T-2')])))).toEqual([
      ['F/m.eml', 'read', 'T-2'],
      ['F/m.eml!/attachment-1.txt', 'read', 'T-1'],
    ]);
  });

  test('mails of a mailbox are numbered from one, parts stand below them', () => {
    const paths = placesOf(mboxDocument('b.mbox', [mail([fact('T-2')]), { ...mail([]), attachments: [] }])).map(
      ([path]) => path,
    );
    expect(paths).toEqual(['F/b.mbox', 'F/b.mbox!/1', 'F/b.mbox!/1/attachment-1.txt', 'F/b.mbox!/2']);
  });

  test('a locked archive tells nothing', () => {
    expect(placesOf(zipDocument('l.zip', [note], { modified, password: 'x' }))).toEqual([
      ['F/l.zip', 'encrypted', ''],
      ['F/l.zip!/Note about.txt', 'encrypted', ''],
    ]);
  });
});

describe('copies', () => {
  test('the first in path order is read, others are duplicates and tell the same', () => {
    const ledger = newLedger();
    ledger.place({ folder: 'Z', document: note });
    ledger.place({ folder: 'A', document: note });
    expect(ledger.places().map(({ path, outcome, facts }) => [path, outcome, facts.length])).toEqual([
      ['A/Note about.txt', 'read', 1],
      ['Z/Note about.txt', 'duplicate', 1],
    ]);
  });

  test('a copy of what cannot be read is no duplicate', () => {
    const locked = bytesDocument('x.xlsx', Buffer.from('noise'), [], 'encrypted');
    const ledger = newLedger();
    ledger.place({ folder: 'A', document: locked });
    ledger.place({ folder: 'B', document: locked });
    expect(ledger.places().map(({ outcome }) => outcome)).toEqual(['encrypted', 'encrypted']);
  });

  test('a second file of the same name in a folder is numbered', () => {
    expect(placesOf(note, bytesDocument('Note about.txt', Buffer.from('other'), [])).map(([path]) => path)).toEqual([
      'F/Note about (2).txt',
      'F/Note about.txt',
    ]);
  });
});
