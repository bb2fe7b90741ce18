import type { FileOutcome } from './document.ts';
import type { HoldReason } from './letter.ts';
import type { HarmTier, RiskLevel, SeverityBand } from './risk.ts';

/** A term as the summary and the report print it: a short name, one sentence that says what it means. */
type Words = { readonly name: string; readonly means: string };

/** A term with a few words to stand after a count: `23 with a password`. */
type CountedWords = Words & { readonly brief: string };

/** A term with what a person can do about it. */
type WordsAndRemedy = CountedWords & { readonly remedy: string };

/** Harm tiers in the words of an officer, most urgent first. */
export const harmTierWords: Readonly<Record<HarmTier, CountedWords>> = {
  T0: {
    name: 'Safety',
    brief: 'hidden address, domestic abuse, child protection',
    means: 'Somebody could be found and hurt: a hidden address, domestic abuse, a child in care.',
  },
  T1: {
    name: 'Intimate',
    brief: 'health, belief, sexuality, allegations',
    means: 'Health, belief, sexuality, allegations: what cannot be made private again.',
  },
  T2: {
    name: 'Fraud',
    brief: 'enough to pretend to be them or to take money',
    means: 'Enough to pretend to be the person or to take money.',
  },
  T3: {
    name: 'Contact',
    brief: 'who they are and how to reach them',
    means: 'Who they are and how to reach them: useful to a confidence trickster.',
  },
  T4: {
    name: 'Name only',
    brief: 'a name or reference, nothing else found',
    means: 'A name or a reference, and nothing else found.',
  },
};

/** The three levels of UK GDPR Articles 33 and 34. */
export const riskLevelWords: Readonly<Record<RiskLevel, Words>> = {
  'high-risk': { name: 'High risk', means: 'Likely a high risk to the person: Article 34 says to tell them.' },
  risk: { name: 'Risk', means: 'A risk to the person: Article 33 says to tell the ICO.' },
  unlikely: { name: 'Unlikely', means: 'Unlikely to be a risk to the person: to be recorded, not reported.' },
};

/** ENISA's bands of severity. */
export const severityBandWords: Readonly<Record<SeverityBand, Words>> = {
  'very-high': { name: 'Very high', means: 'Significant, perhaps irreversible consequences.' },
  high: { name: 'High', means: 'Significant consequences, overcome with serious difficulty.' },
  medium: { name: 'Medium', means: 'Significant inconvenience, overcome in spite of a few difficulties.' },
  low: { name: 'Low', means: 'A few inconveniences.' },
};

/** How the reading of a file ended, in words. */
export const fileOutcomeWords: Readonly<Record<FileOutcome, CountedWords>> = {
  read: { name: 'Read in full', brief: 'read in full', means: 'Every page, sheet and part was read.' },
  partial: {
    name: 'Read in part',
    brief: 'read in part',
    means: 'Some of it was read; the report says what is missing.',
  },
  strings: {
    name: 'Raw text only',
    brief: 'raw text only',
    means: 'Its format is not known; only loose runs of words were read.',
  },
  'needs-ocr': {
    name: 'Picture of text',
    brief: 'pictures of text',
    means: 'A scan or photograph whose words cannot be read without recognition.',
  },
  duplicate: { name: 'Exact copy', brief: 'exact copies', means: 'The same content as another file, which was read.' },
  empty: { name: 'Empty', brief: 'empty', means: 'It holds nothing.' },
  encrypted: {
    name: 'Needs a password',
    brief: 'with a password',
    means: 'Protected by a password that Candour was not given.',
  },
  damaged: { name: 'Damaged', brief: 'damaged', means: 'Its format is broken and cannot be read.' },
  unsupported: {
    name: 'Unknown format',
    brief: 'of unknown format',
    means: 'A format that this version does not read.',
  },
  'too-large': { name: 'Too large', brief: 'too large', means: 'Larger than the limit for its format.' },
  'timed-out': { name: 'Took too long', brief: 'too slow to read', means: 'Reading it passed the time limit, twice.' },
  refused: {
    name: 'Refused',
    brief: 'refused as hostile',
    means: 'Built to harm the machine that opens it; stopped on purpose.',
  },
  'left-out': {
    name: 'Left out on purpose',
    brief: 'left out on purpose',
    means: 'The selection given to the review leaves it out: it was counted, and not looked at.',
  },
};

/** Why a letter waits for a named person, and what that person does. */
export const holdReasonWords: Readonly<Record<HoldReason, WordsAndRemedy>> = {
  'safe-contact': {
    name: 'Marked for safe contact',
    brief: 'marked for safe contact',
    means: 'The register says not to write to this person without a named approval, or only by one channel.',
    remedy: 'The caseworker who knows the person chooses a safe channel; a second person approves.',
  },
  'safety-critical': {
    name: 'A letter could put them at risk',
    brief: 'at risk from a letter',
    means: 'The files show domestic abuse, a hidden address, or a child protected from somebody.',
    remedy: 'Speak to the responsible caseworker before anything is sent to any address.',
  },
  'not-on-register': {
    name: 'Not on the register',
    brief: 'not on the register',
    means: 'Known only from the stolen files, and an address out of a stolen file is never used for post.',
    remedy: 'Find a verified address in a system of record, add the person to the register, and review again.',
  },
  'no-usable-address': {
    name: 'No usable address',
    brief: 'without a usable address',
    means: 'The register has no address that can be posted to.',
    remedy: 'Complete the address in the register and review again.',
  },
  'uncertain-match': {
    name: 'Not surely this person',
    brief: 'of uncertain match',
    means: 'What the files say fits this resident, but could fit somebody else.',
    remedy: 'A reviewer compares the words in the files with the register and decides.',
  },
  child: {
    name: 'A child',
    brief: 'children',
    means: 'The person is under 18, so somebody else may have to be written to.',
    remedy: 'Check who holds parental responsibility, and that the recipient is not the risk.',
  },
  deceased: {
    name: 'Has died',
    brief: 'who have died',
    means: 'The register says that the person has died.',
    remedy: 'Decide by policy whether an executor or next of kin is told.',
  },
  'address-conflict': {
    name: 'Addresses disagree',
    brief: 'with conflicting addresses',
    means: 'The register and the files, or two records, give different current addresses.',
    remedy: 'Confirm the present address in a system of record.',
  },
  'not-drawn': {
    name: 'Could not be drawn',
    brief: 'not drawn',
    means: 'The letter could not be put on paper within the rules of the post room.',
    remedy: 'Write this letter by hand, and correct the name or address in the register.',
  },
  'approval-needed': {
    name: 'Waits for approval',
    brief: 'waiting for approval',
    means: 'Nothing is wrong with it; two named people have yet to approve it.',
    remedy: 'Two named people approve the round.',
  },
};
