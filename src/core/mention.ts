import type { BindingKind, MentionRole } from './finding.ts';
import type { ContentHash, MentionId } from './ids.ts';
import type { PersonalDataType } from './personal-data.ts';
import type { Generation } from './values/generation.ts';

/** What a mention says of its person, in normal forms; '' where it does not say. */
export type MentionFields = {
  readonly title: string;
  readonly forenames: string;
  readonly surname: string;
  /** Which of several of the name is meant (`Jnr`), where that is written. */
  readonly generation?: Generation;
  readonly birthDate: string;
  readonly nino: string;
  readonly nhsNumber: string;
  readonly email: string;
  readonly phone: string;
  readonly postcode: string;
  /** Address lines joined by `, `, without the postcode. */
  readonly address: string;
  readonly uprn: string;
  /** Operator references (`local-reference` values). */
  readonly localReference: string;
};

/** One reference to one person in one place of one content, not yet resolved to anyone. */
export type Mention = {
  readonly id: MentionId;
  readonly content: ContentHash;
  /** Index of the unit in the content, and the binding's key there. */
  readonly unit: number;
  readonly key: string;
  readonly binding: BindingKind;
  readonly role: MentionRole;
  readonly fields: MentionFields;
  /** What kinds of data its findings are, each once, in code-unit order. */
  readonly types: readonly PersonalDataType[];
  /** How many findings it groups: those of its unit with its key. */
  readonly findings: number;
  /** It speaks of an adoption or a gender reassignment: whoever is known by another name as well is joined by people only. */
  readonly guarded?: boolean;
};
