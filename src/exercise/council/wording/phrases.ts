import type { PersonalDataType } from '#core/personal-data';
import { accessNotes, childNeeds, conditions, vulnerabilities } from '../phrases.data.ts';
import { callSentences, repairComplaints, taxComplaints, type WordedSentence } from '../sentences.data.ts';
import {
  heldOutAccessCodes,
  heldOutCalls,
  heldOutChildNeeds,
  heldOutConditions,
  heldOutRepairComplaints,
  heldOutTaxComplaints,
  heldOutVulnerabilities,
} from './held-out/phrases.data.ts';
import type { WordingHalf } from './wording.ts';

/** The phrases that letters, mails and sheets draw from. */
export type Phrases = {
  readonly conditions: readonly (readonly [string, readonly PersonalDataType[]])[];
  readonly childNeeds: readonly (readonly [string, readonly PersonalDataType[]])[];
  readonly calls: readonly WordedSentence[];
  readonly repairs: readonly (readonly [WordedSentence, WordedSentence])[];
  readonly taxes: readonly (readonly [WordedSentence, WordedSentence])[];
  readonly vulnerabilities: readonly (readonly [string, PersonalDataType | readonly PersonalDataType[]])[];
  readonly accessCodes: readonly string[];
};

const heldOutPhrases: Phrases = {
  conditions: heldOutConditions,
  childNeeds: heldOutChildNeeds,
  calls: heldOutCalls,
  repairs: heldOutRepairComplaints,
  taxes: heldOutTaxComplaints,
  vulnerabilities: heldOutVulnerabilities,
  accessCodes: heldOutAccessCodes,
};

const halves: Readonly<Record<WordingHalf, Phrases>> = {
  ordinary: {
    conditions,
    childNeeds,
    calls: callSentences,
    repairs: repairComplaints,
    taxes: taxComplaints,
    vulnerabilities,
    accessCodes: accessNotes.codes,
  },
  heldOut: heldOutPhrases,
  reserve: heldOutPhrases,
};

/** The phrases of one half. */
export function phrasesFor(half: WordingHalf): Phrases {
  return halves[half];
}
