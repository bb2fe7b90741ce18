import type { Unit } from '#core/document';
import type { ClassJudgement } from '#core/document-class';
import type { Finding } from '#core/finding';
import { parseNameValue } from '#core/values/person-name';
import { referenceIn, reportTopics } from './categories/topics.ts';
import { type DetectContext, isSubjectsName, report } from './context.ts';
import { classifyDocument } from './documents/classify-document.ts';
import { withWords } from './evidence/as-read.ts';
import { calibrated, evidenceSort } from './evidence/calibration.ts';
import { asMachineRead } from './evidence/machine-read.ts';
import { withoutOverlaps } from './evidence/overlaps.ts';
import { weighDriverNumbers } from './identifiers/driver-agreement.ts';
import { reportIdentityDocuments } from './identifiers/identity-documents.ts';
import { reportFormTable } from './letters/form-tables.ts';
import { reportLabelledCells } from './letters/labelled-cells.ts';
import { headerOf, isOfficialAddress, reportParties } from './letters/parties.ts';
import { signOffs } from './letters/sign-offs.ts';
import { nameKey } from './names/names.ts';
import { indexNames, type RegisterNames } from './names/register-names.ts';
import { noTables, type OperatorTables } from './operator-tables.ts';
import { reportPassage } from './passage.ts';
import type { DocumentNature } from './passage-work.ts';
import { linesOf } from './scan/lines.ts';
import { lookUpSection } from './tables/headings.ts';
import { reportTable } from './tables/table.ts';

export { detectVersion } from './version.ts';

/** What a detector says of a document besides its findings. */
export type DetectionNotes = {
  /** Findings set aside because the document is a guide or a template, whose people are examples. */
  readonly setAside: number;
  /** Columns in lists of people of which nothing told what they hold: "sheet:Arrears column F". */
  readonly unknownColumns: readonly string[];
};

/**
 * Finds the personal data of one document: findings in order of unit and place; the same document always gives the same findings.
 * `note` is told once, after them, what was left out of them.
 */
export type Detector = (
  document: { readonly mediaType: string; readonly units: readonly Unit[] },
  note?: (notes: DetectionNotes) => void,
) => Finding[];

// People of a long list are not who a text beside it speaks of.
const mostRemembered = 60;

// Panels and conferences sit on people; committees and teams on business.
const casework =
  /\bcase (?:no\.? ?)?[0-9]{1,3}\b|\b(?:panel|case conference|protection conference|strategy (?:meeting|discussion)|core group|professionals'? meeting|care team meeting|risk meeting|MARAC|MAPPA|MASH)\b/iu;

// Minutes say what they are within their first words.
const minutesHead = 3000;

// The first close of a mail's body says whether its writer holds an office; later ones are of mails it quotes.
function signsInOffice(unit: Unit): boolean {
  if (unit.kind !== 'text' || headerOf(unit.locator) !== null) return false;
  return signOffs(unit.text, linesOf(unit.text))[0]?.office === true;
}

function natureOf(units: readonly Unit[], { class: sort }: ClassJudgement): DocumentNature {
  const from = units.find(({ kind, locator }) => kind === 'text' && headerOf(locator) === 'from');
  const head = units
    .flatMap((unit) => (unit.kind === 'text' ? [unit.text.slice(0, minutesHead)] : []))
    .slice(0, 5)
    .join('\n')
    .slice(0, minutesHead);
  return {
    mail: from !== undefined,
    official:
      (from?.kind === 'text' && isOfficialAddress(from.text)) || (from !== undefined && units.some(signsInOffice)),
    minutes:
      sort === 'minutes' ||
      (/\bminutes\b/iu.test(head) && /\b(?:present|apologies|attendance|attendees)\b/iu.test(head)),
    casework: casework.test(head),
  };
}

const partyHeaders: ReadonlySet<string> = new Set(['from', 'to', 'cc', 'bcc', 'reply-to', 'sender']);

function reportUnit(unit: Unit, index: number, nature: DocumentNature, context: DetectContext): void {
  if (unit.kind === 'table') {
    // A mail's technical headers hold servers and dates, and its parties stand in units of their own.
    if (
      !unit.locator.endsWith('part:headers') &&
      !reportFormTable(unit, index, context) &&
      !reportLabelledCells(unit, index, context)
    )
      reportTable(unit, index, context);
    return;
  }
  const header = headerOf(unit.locator);
  if (header !== null && partyHeaders.has(header)) {
    const place = { unit: index, row: null, column: null, offset: 0 };
    const people = reportParties(unit.text, place, header, context);
    if (header === 'from' && !nature.official) reportMessage(people[0]?.binding ?? null, unit.text, place, context);
    return;
  }
  if (header === 'subject') reportSubject(unit.text, index, context);
  if (header === null || header === 'subject') reportPassage(unit, index, nature, context);
}

// "RE: Council tax 5003421364" is of whoever the mail is about.
function reportSubject(text: string, unit: number, context: DetectContext): void {
  const place = { unit, row: null, column: null, offset: 0 };
  const binding = { kind: 'prose', key: 'prose:0', role: 'subject' } as const;
  reportTopics(text, place, { start: 0, end: text.trimEnd().length }, binding, context);
  const reference = referenceIn(text);
  if (reference === null) return;
  const value = text.slice(reference.start, reference.end);
  report(context, place, {
    type: 'local-reference',
    ...reference,
    value,
    keys: ['label-near', 'shape-code'],
    phrase: 'account reference',
    binding,
  });
}

function reportMessage(
  sender: Finding['binding'] | null,
  text: string,
  place: Parameters<typeof reportParties>[1],
  context: DetectContext,
): void {
  if (sender === null || sender.role === 'officer' || text.trim() === '') return;
  const value = 'a message from this person';
  const bounds = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  context.out.push({
    type: 'correspondence',
    unit: place.unit,
    span: { row: null, column: null, ...bounds },
    score: 0.95,
    reasons: ['a letter or message to or from this person'],
    value,
    binding: sender,
  });
}

// A heading stands on the last short lines before the tables that it announces.
function sectionAfter(text: string): DetectContext['memory']['section'] {
  const lines = text.slice(-400).trimEnd().split('\n').slice(-2);
  return lines.map((line) => lookUpSection(line.trim())).findLast((section) => section !== null) ?? null;
}

// What a document or sheet calls itself stands in its first lines; headings between its tables add to that.
function titleOf({ text, locator }: { readonly text: string; readonly locator: string }, before: string): string {
  const sheet = /^sheet:(.*?)(?: rows:|$)/u.exec(locator)?.[1] ?? '';
  const [first = ''] = before.split('\n');
  const lines = text.trim().split('\n').slice(0, 3);
  const own = lines
    .filter((line) => line.length <= 90)
    .join(' ')
    .slice(0, 200);
  return text.length > 600 && before !== ''
    ? first
    : `${first === '' || sheet !== '' ? sheet : first} ${own}`.trim().slice(0, 280);
}

function remember(unit: Unit, from: number, { memory, out }: DetectContext): void {
  if (unit.kind === 'text' && headerOf(unit.locator) === null) {
    memory.section = sectionAfter(unit.text);
    memory.title = titleOf(unit, memory.title);
  }
  for (let index = from; index < out.length; index += 1) {
    const finding = out[index];
    if (finding === undefined) continue;
    const { type, value, binding } = finding;
    if (isSubjectsName(finding)) memory.subjectNamed = true;
    const name = type === 'person-name' ? parseNameValue(value) : null;
    if (name === null) continue;
    if (binding.kind === 'form' && binding.role === 'subject') memory.records.add(nameKey(name));
    if (memory.people.length < mostRemembered) memory.people.push({ name, role: binding.role });
  }
}

function weighReading(unit: Unit, from: number, { out }: DetectContext): void {
  for (let index = from; index < out.length; index += 1) {
    const finding = out[index];
    if (finding !== undefined) out[index] = asMachineRead(finding, unit);
  }
}

// AB123456C is the number that forms and guides print; only in those is it nobody's for certain.
function isSpecimen({ type, value }: Finding): boolean {
  return type === 'nino' && value.slice(2, 8) === '123456';
}

function asCalibrated(finding: Finding): Finding {
  const score = calibrated(finding.type, finding.score, evidenceSort(finding.reasons));
  return score === finding.score ? finding : { ...finding, score };
}

function newMemory(): DetectContext['memory'] {
  return {
    ...{ section: null, title: '', people: [], records: new Set(), subjectNamed: false },
    ...{ setAside: 0, unknownColumns: [] },
  };
}

/** Makes a detector; build it once for many documents, since the register's names are indexed here. `asOf` is YYYY-MM-DD. */
export function makeDetector(options: {
  readonly names: RegisterNames | null;
  readonly asOf: string;
  /** What the operator brought: bank checks, forms of references. */
  readonly tables?: OperatorTables;
  /** False leaves scores the bare logistic of their evidence, as the bench that fits the calibration needs them. */
  readonly calibrated?: boolean;
}): Detector {
  const names = indexNames(options.names);
  const asOf = new Date(`${options.asOf}T00:00:00Z`);
  return (document, note) => {
    const { units } = document;
    const context: DetectContext = {
      names,
      asOf,
      tables: options.tables ?? noTables,
      memory: newMemory(),
      documentClass: classifyDocument(document),
      out: [],
    };
    const nature = natureOf(units, context.documentClass);
    units.forEach((unit, index) => {
      const from = context.out.length;
      reportIdentityDocuments(unit, index, context);
      reportUnit(unit, index, nature, context);
      if (unit.flags.includes('ocr')) weighReading(unit, from, context);
      remember(unit, from, context);
    });
    weighDriverNumbers(context.out);
    const printsSpecimens = ['template', 'guide'].includes(context.documentClass.class);
    const own = printsSpecimens ? context.out.filter((finding) => !isSpecimen(finding)) : context.out;
    const found = withoutOverlaps(own);
    const setAside = context.memory.setAside + context.out.length - own.length;
    note?.({ setAside, unknownColumns: context.memory.unknownColumns });
    const told = found.map((finding) => withWords(finding, units));
    return options.calibrated === false ? told : told.map(asCalibrated);
  };
}
