import type { Binding } from '#core/finding';
import { parseBankAccount } from '#core/values/bank-account';
import { nameValue, type PersonName, parsePersonName } from '#core/values/person-name';
import { report } from '../context.ts';
import { readNames } from '../names/names.ts';
import type { Work } from '../passage-work.ts';
import { lineText } from '../scan/lines.ts';

// Bacs Standard 18, a record of 100 characters: destination sort code 1-6 and account 7-14, type 15, transaction code 16-17,
// originator 18-31, free 32-35, amount in pence 36-46, originator's name 47-64, reference 65-82, destination's name 83-100.
// Exports differ by a digit or two before the amount, so the last three fields are counted from its end.
const record = /^[0-9]{15}(?:0[1-9CNS]|1[0-9]|9[0-9]|Z[0-9])[0-9]{14,16} {2,6}[0-9]{11}/u;

type Part = { readonly text: string; readonly start: number; readonly end: number };

function part(line: string, from: number, to: number): Part {
  const raw = line.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  return { text: raw.trim(), start, end: start + raw.trim().length };
}

function reportRecordLine(work: Work, line: string, amountEnd: number, offset: number, binding: Binding): void {
  const place = { ...work.place, offset: work.place.offset + offset };
  const value = parseBankAccount(line.slice(0, 6), line.slice(6, 14));
  const own = { phrase: '', binding };
  if (value !== null)
    report(work.context, place, {
      ...own,
      type: 'bank-account',
      start: 0,
      end: 14,
      value,
      keys: ['shape-bank', 'payment-record'],
    });
  const reference = part(line, amountEnd + 18, amountEnd + 36);
  if (/[0-9]{4}/u.test(reference.text)) {
    report(work.context, place, {
      ...own,
      type: 'local-reference',
      start: reference.start,
      end: reference.end,
      value: reference.text,
      keys: ['shape-code', 'payment-record'],
    });
  }
  const payee = part(line, amountEnd + 36, amountEnd + 54);
  const [name] = payee.text.length === nameWidth ? cutName(payee.text) : readNames(payee.text);
  if (name !== undefined)
    report(work.context, place, {
      ...own,
      type: 'person-name',
      start: payee.start,
      end: payee.end,
      value: nameValue(name),
      keys: ['name-shape', 'payment-record'],
    });
}

const nameWidth = 18;

// "MARCIO FERREIRA CO": a name that fills its field may be cut, so that its last word says nothing of a company.
function cutName(text: string): readonly PersonName[] {
  const read = readNames(text);
  if (read.length > 0) return read;
  const rest = text.replace(/\s+\S{1,4}$/u, '');
  const parsed = readNames(rest).length > 0 ? parsePersonName(text) : null;
  return parsed === null ? [] : [parsed];
}

/** Reports the records of a Bacs payment file: account, reference and name of each payer or payee, a row each. */
export function reportPaymentRecords(work: Work): void {
  work.lines.forEach((line, index) => {
    if (line.end - line.start < 83 || line.end - line.start > 120) return;
    const words = lineText(work.text, line);
    const head = record.exec(words);
    if (head === null) return;
    reportRecordLine(work, words, head[0].length, line.start, { kind: 'row', key: `row:${index}`, role: 'subject' });
    work.taken.take(line.start, line.end);
  });
}
