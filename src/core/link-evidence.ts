import type { DocumentClass } from './document-class.ts';
import type { BindingKind, MentionRole } from './finding.ts';
import type { ContentHash, MentionId, PersonId, SayingId } from './ids.ts';
import type { PersonalDataType } from './personal-data.ts';

/**
 * What one comparison weighs in a link: its level in words, log2(m/u) in bits (negative speaks against), and both values that were
 * compared, '' where there is none to show.
 */
export type EvidenceBar = {
  readonly comparison: string;
  readonly says: string;
  readonly bits: number;
  /** What the mention says. */
  readonly said: string;
  /** What the register holds, or the other mention says. */
  readonly held: string;
};

/** Stands for a value that the mention itself does not say, and another mention of the same person does. */
export const saidElsewhere = 'said in another place';

/** A resident whom a mention may be of: the probability, and what it is made of. */
export type CandidateEvidence = {
  readonly registerRef: string;
  /** Whether what was compared is the register's own entry, or what other files say of this resident. */
  readonly from: 'register' | 'files';
  readonly probability: number;
  /** The same before decisions of people corrected it; left out where they did not. */
  readonly uncorrected?: number;
  /** Sum of the bars, in bits. */
  readonly bits: number;
  readonly bars: readonly EvidenceBar[];
};

/** Why a mention is a resident's or nobody's: the prior in bits, the residents it may be of, best first, and the rest of the probability. */
export type LinkEvidence = {
  /** log2 of the odds that a mention is of any one given resident and not of nobody on the register, before anything is compared. */
  readonly priorBits: number;
  readonly candidates: readonly CandidateEvidence[];
  /** Residents left out of `candidates` since none of them reaches one in a hundred. */
  readonly others: number;
  readonly nobody: number;
  /** Probability of somebody who lives with a candidate and is not on the register. */
  readonly unregisteredMember: number;
  /** The files know somebody else of the name whom it fits as well; left out where they do not, and by earlier versions. */
  readonly namesake?: true;
  /** Whether a person decided whose the mention is; left out by earlier versions, which say it in words only. */
  readonly decided?: boolean;
};

/** Somebody else whom no resident accounts for, and whom a mention is like: one of their mentions, and how alike, in bits with the prior. */
export type PeerEvidence = {
  readonly mention: MentionId;
  readonly bits: number;
  readonly bars: readonly EvidenceBar[];
};

/** A mention as the account of linkage names it: where it stands and what kinds of data it ties, no value but its folded name. */
export type LinkedMention = {
  readonly id: MentionId;
  readonly content: ContentHash;
  readonly path: string;
  readonly unit: number;
  readonly key: string;
  readonly binding: BindingKind;
  readonly role: MentionRole;
  readonly name: string;
  readonly types: readonly PersonalDataType[];
  /** Left out where no words say what kind of document it is, and by earlier versions. */
  readonly documentClass?: DocumentClass;
};

/** Mentions that are of one person for certain reasons within a document, whose they are, why, and what was weighed; kept sealed. */
export type LinkRow = {
  readonly mentions: readonly LinkedMention[];
  readonly personId: PersonId | null;
  readonly probability: number;
  readonly because: string;
  readonly evidence: LinkEvidence | null;
  /** Equal for rows whose mentions say the same of their person: what is judged of one is judged of all. */
  readonly says: SayingId;
  /** Whom else, of those not on the register, they are most like: who was joined with them first, then who was not. */
  readonly peers: readonly PeerEvidence[];
};
