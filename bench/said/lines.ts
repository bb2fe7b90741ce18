import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPersonalDataType, type PersonalDataType } from '../../src/core/personal-data.ts';

/** A saying: what it says of somebody, what one could argue about, and which voice it is in. */
export type Line = {
  readonly voice: string;
  readonly text: string;
  readonly says: ReadonlySet<PersonalDataType>;
  readonly may: ReadonlySet<PersonalDataType>;
};

/** The voices, each a file `<voice>.txt` beside this one and by another hand. */
export const voices = [
  'council-officers',
  'care-and-children',
  'residents',
  'everyday',
  'plain-notes',
  'danger-and-health',
  'danger-in-plain-notes',
  'identity-and-belief',
  'bodies-and-minds',
  'letters-mails-minutes',
  'office-days',
  'told-in-passing',
] as const;

function typesOf(words: readonly string[]): ReadonlySet<PersonalDataType> {
  return new Set(words.filter(isPersonalDataType));
}

function lineOf(written: string, voice: string): Line | null {
  const bar = /\t| \| /u.exec(written);
  if (bar === null || written.startsWith('#')) return null;
  const labels = written.slice(0, bar.index).trim().split(/\s+/u);
  const may = labels.filter((label) => label.startsWith('?')).map((label) => label.slice(1));
  const says = labels.filter((label) => !label.startsWith('?'));
  const text = written.slice(bar.index + bar[0].length).trim();
  return text === '' ? null : { voice, text, says: typesOf(says), may: typesOf(may) };
}

/** The lines of one voice; none where its file is not there. */
export function linesOf(voice: string, folder: string): readonly Line[] {
  const written = textOf(join(folder, `${voice}.txt`)).split('\n');
  return written.flatMap((each) => lineOf(each, voice) ?? []);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
