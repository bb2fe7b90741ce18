import { type Decision, isIdentityDecision } from '#core/decision';
import { Fault } from '#core/fault';
import { parseId } from '#core/ids';
import { calibrationIn } from '#core/link-calibration';
import type { LinkedMention, LinkRow } from '#core/link-evidence';
import type { ReviewedPerson } from '#core/snapshot';
import type { Waterfall } from '#core/waterfall';
import { readPersonEvents } from '../adapters/postgres/person-events.ts';
import { readPerson, type SnapshotHead } from '../adapters/postgres/snapshot.ts';
import { maskWaterfall } from '../review/resolve/clerical/mask-waterfall.ts';
import { waterfallsOf } from '../review/resolve/clerical/waterfall.ts';
import { decisionsInForce } from '../review/resolve/decisions/in-force.ts';
import type { CaseAddress, Finished } from './acts.ts';
import { ledgerOf } from './decisions-of.ts';
import { headOf } from './export-case.ts';
import { noteAct, type OpenCase, withCase } from './open-case.ts';
import { findingStore, linkStore } from './row-store.ts';
import { type ShownMention, showMentions, shownValue } from './shown-mentions.ts';
import type { World } from './world.ts';

/** What to explain: the id of a person, mention or finding; `values` shows the personal values themselves, which the audit log notes. */
export type ExplainOptions = CaseAddress & { readonly id: string; readonly values: boolean };

/** How mentions that say the same came to be somebody's, or nobody's. */
export type LinkAccount = {
  readonly outcome: 'resident' | 'not-on-register' | 'staff' | 'nobody';
  readonly personId: string | null;
  readonly because: string;
  readonly probability: number;
  readonly mentions: readonly ShownMention[];
  /** Against the register, and with whom else they are like; empty where nobody was like them. */
  readonly waterfalls: readonly Waterfall[];
};

/** A decision that names somebody in question, and whether the last review knew of it. */
export type AppliedDecision = {
  readonly id: string;
  readonly kind: Decision['kind'];
  readonly line: number;
  readonly who: string;
  /** ISO 8601. */
  readonly at: string;
  /** '[reason]' unless values were asked for: people name people in reasons. */
  readonly why: string;
  readonly holds: boolean;
};

/** Why somebody is in the files: who, each link with its waterfall, surest first, and what people decided. */
export type Explanation = Finished & {
  readonly id: string;
  readonly values: boolean;
  /** Answers of people by which the probabilities of the last review are calibrated; 0: they are not. */
  readonly calibratedBy: number;
  /** Answers to questions drawn by chance, enough to calibrate or not. */
  readonly answersDrawn: number;
  readonly person: ExplainedPerson | null;
  readonly accounts: readonly LinkAccount[];
  readonly decisions: readonly AppliedDecision[];
};

/** The person that an explanation is about. */
export type ExplainedPerson = {
  readonly personId: string;
  readonly registerRef: string | null;
  readonly name: string;
  readonly staff: boolean;
  readonly probability: number;
  readonly mentions: number;
  readonly files: number;
  readonly dataTypes: ReviewedPerson['dataTypes'];
};

/** Explains a person, mention or finding of the last review; throws ID-UNKNOWN where there is none of that id. */
export async function explain(world: World, options: ExplainOptions): Promise<Explanation> {
  return await withCase(world, options, async (opened) => {
    const head = await headOf(opened);
    const rows = await rowsOf(opened, head, options.id);
    if (rows.length === 0) throw unknownId(options.id, await heirOf(opened, options.id));
    const { id, values } = options;
    const { decisions: calibratedBy, drawn: answersDrawn } = calibrationIn(head.parameters);
    // Reading a person's record is an act: it leaves a line, and nothing of what was read.
    const why = 'an explanation with values was asked for';
    if (values) await noteAct(world, opened, { act: 'explain', why, detail: { about: id, values: true } });
    const ownerId = rows.find(({ personId }) => personId !== null)?.personId ?? null;
    // Rows of a person are theirs; of a mention there is one.
    const owner = ownerId === null ? null : await readPerson(opened.casebook.db, ownerId);
    const show = await showMentions(
      opened,
      head.id,
      rows.flatMap(({ mentions }) => mentions),
      values ? 'all' : 'none',
    );
    return {
      exitStatus: 0,
      ...{ id, values, calibratedBy, answersDrawn },
      person: owner === null ? null : personOf(owner, values),
      accounts: sameEvidence(rows).map((same) => accountOf(same, owner, show, values)),
      decisions: decisionsAbout(await ledgerOf(opened), rows, owner, values),
    };
  });
}

/** Whom somebody of an earlier review was merged into; null where nobody of that id was. */
async function heirOf({ casebook }: OpenCase, id: string): Promise<string | null> {
  const events = await readPersonEvents(casebook.db);
  return events.findLast(({ kind, person }) => kind === 'merged-into' && person === id)?.other ?? null;
}

function unknownId(id: string, heir: string | null): Fault {
  if (heir !== null)
    return new Fault(
      'ID-UNKNOWN',
      `${id} was found to be one person with ${heir} by a later review: explain ${heir} instead.`,
    );
  return new Fault(
    'ID-UNKNOWN',
    `Nothing in the last review has the id '${id}': give one of people.csv or staff.csv (P-…), or of findings.csv (M-… or F-…), as candour export writes them.`,
  );
}

/** Rows of a person, of a mention, or of the mention that a finding is part of. */
async function rowsOf(
  { vault, casebook }: OpenCase,
  { id: snapshotId }: SnapshotHead,
  id: string,
): Promise<readonly LinkRow[]> {
  const person = parseId('P', id) === null ? null : await readPerson(casebook.db, id);
  const wanted = new Set<string>(
    person?.person.links.map(({ mention }) => mention) ?? [parseId('F', id) === null ? id : await mentionOf(id)],
  );
  const found: LinkRow[] = [];
  for await (const rows of linkStore.readFor(vault, snapshotId, wanted))
    for (const row of rows) if (row.mentions.some((each) => wanted.has(each.id))) found.push(row);
  return found;

  async function mentionOf(finding: string): Promise<string> {
    for await (const rows of findingStore.read(vault, snapshotId)) {
      const row = rows.find((each) => each.id === finding);
      if (row !== undefined) return row.mention;
    }
    return '';
  }
}

/** Rows that came to one end by the same evidence, surest first. */
function sameEvidence(rows: readonly LinkRow[]): readonly (readonly LinkRow[])[] {
  const groups = Map.groupBy(rows, ({ says, because, personId, probability }) =>
    [says, because, personId, probability].join('\u0001'),
  );
  return [...groups.values()].sort(
    ([a], [b]) => (b?.probability ?? 0) - (a?.probability ?? 0) || (firstId(a) < firstId(b) ? -1 : 1),
  );
}

function firstId(row: LinkRow | undefined): string {
  return row?.mentions[0]?.id ?? '';
}

function accountOf(
  rows: readonly LinkRow[],
  reviewed: ReviewedPerson | null,
  show: (mention: LinkedMention) => ShownMention,
  values: boolean,
): LinkAccount {
  const [first] = rows;
  const owner = first?.personId === reviewed?.person.id ? reviewed?.person : undefined;
  const waterfalls = first === undefined ? [] : waterfallsOf(first, { registerRef: owner?.registerRef ?? null });
  return {
    outcome:
      owner === undefined
        ? 'nobody'
        : owner.staff
          ? 'staff'
          : owner.registerRef === null
            ? 'not-on-register'
            : 'resident',
    personId: first?.personId ?? null,
    because: first?.because ?? '',
    probability: first?.probability ?? 0,
    mentions: rows.flatMap((row) => row.mentions.map(show)),
    waterfalls: values ? waterfalls : waterfalls.map(masked),
  };
}

// Whoever explains a link has the case open: references may be named, values not.
function masked(waterfall: Waterfall): Waterfall {
  return { ...waterfall, steps: maskWaterfall(waterfall).steps };
}

function personOf({ person, files, dataTypes }: ReviewedPerson, values: boolean): ExplainedPerson {
  const name = [person.title, person.forenames, person.surname].filter((part) => part !== '').join(' ');
  return {
    personId: person.id,
    registerRef: person.registerRef,
    name: shownValue('name', name, values),
    staff: person.staff,
    probability: person.matchProbability,
    mentions: person.links.length,
    files,
    dataTypes,
  };
}

function decisionsAbout(
  ledger: readonly Decision[],
  rows: readonly LinkRow[],
  owner: ReviewedPerson | null,
  values: boolean,
): readonly AppliedDecision[] {
  const mentions = new Set<string>(rows.flatMap((row) => row.mentions.map(({ id }) => id)));
  const ref = owner?.person.registerRef ?? null;
  const inForce = decisionsInForce(ledger);
  const holding = new Set(inForce.kind === 'consistent' ? inForce.decisions.map(({ id }) => id) : []);
  return ledger.flatMap((decision, index) => {
    if (!isIdentityDecision(decision)) return [];
    const isAbout = decision.sides.some((side) =>
      side.kind === 'resident' ? side.registerRef === ref : side.anchors.some(({ mention }) => mentions.has(mention)),
    );
    if (!isAbout) return [];
    const { id, kind, who, at, why } = decision;
    return [
      {
        id,
        kind,
        line: index + 1,
        who,
        at: at.toISOString(),
        why: shownValue('reason', why, values),
        holds: holding.has(id),
      },
    ];
  });
}
