/** Words of headings for those who deal with a row, in the normal form of headings. */
export const staffWords: ReadonlySet<string> = new Set(
  'officer officers worker manager mgr by lead chair head coordinator assessor inspector allocated assigned cllr councillor adviser advisor staff sw ho hmo iro co cm clerk supervisor nurse escort driver teacher headteacher senco surveyor handler agent author editor approver authoriser warden caretaker buyer administrator admin duty rep representative counsellor mentor tutor budget'.split(
    ' ',
  ),
);

/** What people are called by their work, whose own records a table may well be: a licence, an interest, a payment. */
export const occupations: ReadonlySet<string> = new Set(
  'councillor|cllr|driver|interpreter|teacher|nurse|midwife|escort|operative|engineer|trainer|tutor|canvasser|civil enforcement officer|ceo|plumber|electrician|technician|care worker|support worker|therapist|contractor|dentist|optician|consultant|carer'.split(
    '|',
  ),
);

/** Words for a person that in a table without anything private mean who answers for the row: a risk, a budget, a task. */
export const answerable: ReadonlySet<string> = new Set('owner|holder|lead|sponsor|member|user|main contact'.split('|'));

/** Words for a person that firms are called by too: beside a column of organisations they name its contact. */
export const businessParties: ReadonlySet<string> = new Set(
  'payee|creditor|customer|owner|client|account holder|licensee|licence holder|holder|contact|correspondent|main contact|member|user|person|donor|ratepayer|bill payer'.split(
    '|',
  ),
);
