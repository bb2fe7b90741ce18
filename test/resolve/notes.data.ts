/** A made-up note, whose data it tells, and of what kind it is: `tells` must be theirs, `not` must not be. */
export type Note = {
  readonly kind: string;
  readonly text: string;
  readonly tells: Readonly<Record<string, readonly string[]>>;
  readonly not?: Readonly<Record<string, readonly string[]>>;
};

const grace = 'Case note. Client: Grace Mensah, DOB 03/02/1961.';
const ngozi = 'Visit note. Tenant: Ngozi Okonjo, date of birth 18/04/1975.';

/**
 * Written for this test in the manner of case notes. On the register: GM Grace Mensah (1961), DM Daniel Mensah (1999, her son), NO Ngozi
 * Okonjo (1975), AO Amara Okonjo (2014, her daughter), JK John Khan (1950).
 */
export const notes: readonly Note[] = [
  { kind: 'subject', text: `${grace} Has type 2 diabetes and takes insulin.`, tells: { GM: ['health'] } },
  { kind: 'subject', text: `${grace} Rent arrears of £640 on the account.`, tells: { GM: ['rent'] } },
  { kind: 'subject', text: `${ngozi} Receives Universal Credit. Mobile 07700 900123.`, tells: { NO: ['benefit'] } },
  { kind: 'subject', text: `${grace} Uses a wheelchair outdoors.`, tells: { GM: ['disability'] } },
  { kind: 'subject', text: `${ngozi} Is seeking asylum; decision pending.`, tells: { NO: ['immigration'] } },
  { kind: 'pronoun', text: `${grace} She told me that she has asthma.`, tells: { GM: ['health'] } },
  { kind: 'pronoun', text: `${ngozi} She said her depression is worse this winter.`, tells: { NO: ['health'] } },
  { kind: 'pronoun', text: `${grace} I called her back. She is in debt with two catalogues.`, tells: { GM: ['debt'] } },
  { kind: 'pronoun', text: `${ngozi} Her benefits were stopped in May.`, tells: { NO: ['benefit'] } },
  { kind: 'pronoun', text: `${grace} He did not answer the door. She has epilepsy.`, tells: { GM: ['health'] } },
  { kind: 'the tenant', text: `${ngozi} The tenant has rent arrears of £210.`, tells: { NO: ['rent'] } },
  { kind: 'the tenant', text: `${ngozi} The tenant reported that she is pregnant.`, tells: { NO: ['health'] } },
  { kind: 'the tenant', text: `${grace} The client suffers from arthritis.`, tells: { GM: ['health'] } },
  { kind: 'the tenant', text: `${grace} The service user is registered blind.`, tells: { GM: ['disability'] } },
  {
    kind: 'the tenant',
    text: `${ngozi} The applicant was evicted in 2019 and is homeless.`,
    tells: { NO: ['housing'] },
  },
  {
    kind: 'relative',
    text: `${grace} Her son Daniel Mensah, born 09/09/1999, has schizophrenia.`,
    tells: { DM: ['health'] },
    not: { GM: ['health'] },
  },
  {
    kind: 'relative',
    text: `${ngozi} Her daughter Amara Okonjo (12/05/2014) has an EHCP at school.`,
    tells: { AO: ['send'] },
    not: { NO: ['send'] },
  },
  {
    kind: 'relative',
    text: `${grace} Daniel Mensah (DOB 09/09/1999), her son, was convicted of theft.`,
    tells: { DM: ['criminal'] },
    not: { GM: ['criminal'] },
  },
  {
    kind: 'relative',
    text: `${ngozi} Amara Okonjo, born 12/05/2014, is autistic.`,
    tells: { AO: ['health'] },
    not: { NO: ['health'] },
  },
  {
    kind: 'relative',
    text: `${grace} Her neighbour John Khan, DOB 02/01/1950, is a member of the union.`,
    tells: { JK: ['trade-union'] },
    not: { GM: ['trade-union'] },
  },
  {
    kind: 'two people',
    text: `${grace} Mrs Mensah has diabetes. Mr Khan, DOB 02/01/1950, John Khan, has rent arrears.`,
    tells: { GM: ['health'], JK: ['debt'] },
    not: { GM: ['debt'], JK: ['health'] },
  },
  {
    kind: 'two people',
    text: 'Meeting. Grace Mensah (03/02/1961) has epilepsy. John Khan (02/01/1950) is in debt.',
    tells: { GM: ['health'], JK: ['debt'] },
    not: { GM: ['debt'], JK: ['health'] },
  },
  {
    kind: 'two people',
    text: 'Duty log. Ngozi Okonjo, DOB 18/04/1975: homeless. Grace Mensah, DOB 03/02/1961: rent arrears.',
    tells: { NO: ['housing'], GM: ['rent'] },
    not: { NO: ['rent'] },
  },
  {
    kind: 'two people',
    text: 'Grace Mensah, born 03/02/1961, is a Christian. Daniel Mensah, born 09/09/1999, is a Muslim.',
    tells: { GM: ['religion'], DM: ['religion'] },
  },
  {
    kind: 'two people',
    text: 'John Khan (02/01/1950) assaulted Ngozi Okonjo (18/04/1975). He was arrested.',
    tells: { JK: ['criminal'] },
  },
  {
    kind: 'officer',
    text: `${grace} Visited with Sarah Field, Housing Officer. She has asthma.`,
    tells: { GM: ['health'] },
  },
  {
    kind: 'officer',
    text: `${ngozi} Rent arrears £90. Regards, John Khan, Income Officer`,
    tells: { NO: ['rent'] },
    not: { JK: ['rent'] },
  },
  {
    kind: 'officer',
    text: `${grace} Written by Tom Hale, social worker. Client has dementia.`,
    tells: { GM: ['health'] },
  },
  { kind: 'officer', text: `${ngozi} Social worker: Ann Lee. The tenant is pregnant.`, tells: { NO: ['health'] } },
  {
    kind: 'officer',
    text: `${grace} Case officer John Khan agreed the benefit claim.`,
    tells: { GM: ['benefit'] },
    not: { JK: ['benefit'] },
  },
  {
    kind: 'professional',
    text: `${grace} GP: Dr Patel, 020 7946 0123. Takes insulin for diabetes.`,
    tells: { GM: ['health'] },
  },
  {
    kind: 'professional',
    text: `${ngozi} Her solicitor, Mr John Khan of Khan & Co, wrote about the asylum claim.`,
    tells: { NO: ['immigration'] },
    not: { JK: ['immigration'] },
  },
  { kind: 'professional', text: `${grace} Dr Amin says she has COPD.`, tells: { GM: ['health'] } },
  {
    kind: 'professional',
    text: `${ngozi} The health visitor, Joy Adams, says the tenant has depression.`,
    tells: { NO: ['health'] },
  },
  { kind: 'professional', text: `${grace} Seen by nurse Lucy Hart for leg ulcers.`, tells: { GM: ['health'] } },
  {
    kind: 'correspondent',
    text: `${grace} Daniel Mensah (09/09/1999) rang to say that Mum has had a stroke.`,
    tells: { GM: ['health'] },
    not: { DM: ['health'] },
  },
  {
    kind: 'correspondent',
    text: `${grace} John Khan, DOB 02/01/1950, called to complain about noise. Client has anxiety.`,
    tells: { GM: ['health'] },
    not: { JK: ['health'] },
  },
  {
    kind: 'correspondent',
    text: `${ngozi} She emailed from ngozi.okonjo@mail.example about her arrears of rent.`,
    tells: { NO: ['debt', 'email'] },
  },
  {
    kind: 'correspondent',
    text: `${ngozi} Telephoned on 07700 900456; she is homeless from Friday.`,
    tells: { NO: ['housing'] },
  },
  {
    kind: 'correspondent',
    text: `${grace} Her sister rang: Mrs Mensah is in hospital with pneumonia.`,
    tells: { GM: ['health'] },
  },
];
