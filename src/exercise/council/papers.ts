import { badgeForm } from './documents/badge-form.ts';
import { callNote, caseNotes, conferenceMinutes, needsLetter } from './documents/care-papers.ts';
import { claimForm } from './documents/claim-form.ts';
import { homelessAssessment } from './documents/housing-needs-papers.ts';
import { arrearsLetter, tenancyForm } from './documents/housing-papers.ts';
import { savedMail } from './documents/mail-papers.ts';
import { parkingAppeal } from './documents/mailbox.ts';
import { membersEnquiry } from './documents/members-papers.ts';
import { recognisedPage, residentLetter } from './documents/resident-letters.ts';
import { benefitLetter, taxReminder } from './documents/revenues-letters.ts';
import { serviceLetters } from './documents/service-letters-table.ts';
import { plainLetter } from './documents/service-notes.ts';
import { chatLog, childNotes, officerChain, panelMinutes } from './documents/talk-papers.ts';
import { clientSheet, curriculum, payslip, soleTraderInvoice } from './documents/work-papers.ts';
import type { Paper } from './paper.ts';

/** Every kind of paper that households gather, one file each. */
export const papers: readonly Paper[] = [
  benefitLetter,
  taxReminder,
  arrearsLetter,
  tenancyForm,
  homelessAssessment,
  caseNotes,
  needsLetter,
  conferenceMinutes,
  callNote,
  savedMail,
  parkingAppeal,
  ...serviceLetters,
  claimForm,
  badgeForm,
  membersEnquiry,
  residentLetter,
  recognisedPage,
  plainLetter,
  chatLog,
  officerChain,
  panelMinutes,
  childNotes,
  curriculum,
  payslip,
  soleTraderInvoice,
  clientSheet,
];
