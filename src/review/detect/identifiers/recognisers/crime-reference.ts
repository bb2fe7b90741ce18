import { labelledOnly, type Recogniser } from '../recogniser.ts';
import { readReference } from './local-reference.ts';

/** References of the police and of criminal courts: their presence says that somebody is part of a case. */
export const crimeReference: Recogniser = {
  ...labelledOnly,
  id: 'crime-reference',
  type: 'criminal',
  isUsual: false,
  isFree: true,
  labels:
    'crime reference|crime reference number|crime number|crime ref no|crn|cad|cris number|cris reference|cad number|cad reference|cad ref|police reference|police reference number|police crime reference|police crime number|police incident number|police log number|custody number|custody record number|pnc id|pnc number|pncid|prison number|prisoner number|nomis number|nomis id|delius crn|probation crn|magistrates court reference|magistrates court case number|crown court case number|crown court reference|court case number|court reference|court reference number|court case reference|court number|court ref no|action fraud reference|nfib reference|cifas reference|mappa reference|mappa id|asset plus id|yot reference|childview id|fraud reference',
  read: (text) => {
    const reading = readReference(text);
    return reading === null ? [] : [reading];
  },
};
