import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Authority } from '#core/authority';
import type { Incident } from '#core/incident';
import type { Problem } from '#core/problem';
import type { Resident } from '#core/register';
import { readText } from '../adapters/files/read-text.ts';
import { incidentFor, parseIncident } from '../notify/incident.ts';
import { parseAuthorities } from '../review/collect/authorities.ts';
import { type Selection, wholeFolder } from '../review/collect/selection.ts';
import { noTakenList, parseTaken, type TakenList } from '../review/collect/taken.ts';
import { type OperatorTables, readOperatorTables } from '../review/detect/operator-tables.ts';
import { parseRegister } from '../review/resolve/register/register.ts';
import type { ReviewOptions } from './acts.ts';
import type { InputFiles } from './figures.ts';
import { readPasswords } from './read-passwords.ts';
import { sampleMark } from './sample-mark.ts';

/** What the operator gave to a review, read and judged before anything is made or changed. */
export type ReviewInputs = {
  readonly files: InputFiles;
  readonly residents: readonly Resident[];
  /** People whom rows of the register name, usable or not; null where none was given. */
  readonly registerRows: number | null;
  readonly authorities: readonly Authority[];
  readonly incident: Incident;
  readonly taken: TakenList;
  readonly tables: OperatorTables;
  readonly selection: Selection;
  /** To try on what is encrypted; no digest is kept of them, since a short password can be guessed from one. */
  readonly passwords: readonly string[];
  readonly problems: readonly Problem[];
  /** SHA-256 of each file given, by its part. */
  readonly digests: Readonly<Record<string, string>>;
  /** The folder is the share of a sample council. */
  readonly sample: boolean;
};

/** Reads every input; throws the fault of the first that cannot be used. */
export async function readInputs(options: ReviewOptions): Promise<ReviewInputs> {
  const { register, authorities, incident, taken, bankChecks, references } = options;
  const texts = {
    register: register === undefined ? null : await readText(register, 'the register'),
    authorities: authorities === undefined ? null : await readText(authorities, 'the list of authorities'),
    incident: incident === undefined ? null : await readText(incident, 'the facts of the incident'),
    taken: taken === undefined ? null : await readText(taken, 'the taken list'),
    bankChecks: bankChecks === undefined ? null : await readText(bankChecks, 'the table of bank checks'),
    references: references === undefined ? null : await readText(references, 'the list of references'),
  };
  const residents = texts.register === null ? null : parseRegister(texts.register, basename(register ?? ''));
  const known = texts.authorities === null ? [] : parseAuthorities(texts.authorities, basename(authorities ?? ''));
  const list = texts.taken === null ? null : parseTaken(texts.taken, basename(taken ?? ''));
  const given = Object.entries(texts).flatMap(([part, text]) =>
    text === null ? [] : [[`${part}Sha256`, sha256(text)]],
  );
  return {
    files: {
      folder: options.folder,
      register: register ?? null,
      authorities: authorities ?? null,
      incident: incident ?? null,
      taken: taken ?? null,
      ...(bankChecks === undefined ? {} : { bankChecks }),
      ...(references === undefined ? {} : { references }),
      ...(options.ocr === undefined || options.ocr === 'all' ? {} : { ocr: options.ocr }),
      ...(isSelective(options.selection) ? { selection: options.selection } : {}),
    },
    residents: residents?.value ?? [],
    registerRows: residents?.entries ?? null,
    authorities: known,
    incident: texts.incident === null ? incidentFor(known) : parseIncident(texts.incident, basename(incident ?? '')),
    taken: list?.value ?? noTakenList,
    problems: [...(residents?.problems ?? []), ...(list?.problems ?? [])],
    tables: readOperatorTables(texts.bankChecks, texts.references),
    selection: options.selection ?? wholeFolder,
    passwords: await readPasswords(options.passwords),
    digests: Object.fromEntries(given),
    sample: await isSample(options.folder),
  };
}

async function isSample(folder: string): Promise<boolean> {
  const mark = join(dirname(resolve(folder)), sampleMark);
  return await stat(mark).then(
    () => true,
    () => false,
  );
}

function isSelective(selection: Selection | undefined): boolean {
  if (selection === undefined) return false;
  return selection.since !== null || selection.include.length > 0 || selection.exclude.length > 0;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
