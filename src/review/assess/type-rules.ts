import type { PersonalDataType } from '#core/personal-data';

/** Data types any one of which will do. */
export type TypeGroup = readonly PersonalDataType[];

/** What a rule may ask about a person: which types were exposed, and two facts that raise harm. */
export type Exposed = {
  readonly types: ReadonlySet<PersonalDataType>;
  readonly child: boolean;
  /** The register says that this person must not be written to freely. */
  readonly guarded: boolean;
};

/**
 * A rule over what was exposed: one type of each group in `all`, at least `count` groups of `atLeast`, and `whose` if given.
 * There is no way to say "without", so a further exposure can never undo a rule.
 */
export type TypeRule = {
  readonly all: readonly TypeGroup[];
  readonly atLeast?: { readonly count: number; readonly of: readonly TypeGroup[] };
  readonly whose?: 'child' | 'guarded';
  /** The reason in plain words, without a value, to stand after a colon. */
  readonly says: string;
};

/** Whether a rule holds for what was exposed. */
export function ruleHolds(rule: TypeRule, exposed: Exposed): boolean {
  const has = (group: TypeGroup): boolean => group.some((type) => exposed.types.has(type));
  if (!rule.all.every(has)) return false;
  if (rule.atLeast !== undefined && rule.atLeast.of.filter(has).length < rule.atLeast.count) return false;
  return whoseHolds(rule.whose, exposed);
}

function whoseHolds(whose: TypeRule['whose'], exposed: Exposed): boolean {
  switch (whose) {
    case undefined:
      return true;
    case 'child':
      return exposed.child;
    case 'guarded':
      return exposed.guarded;
  }
}
