import type { PersonalDataType } from '../../src/core/personal-data.ts';

/** Sentences of each kind in words that stand in no text that the model learned from, so that a kind that it forgets is noticed. */
export const planted: readonly (readonly [type: PersonalDataType, texts: readonly string[]])[] = [
  [
    'health',
    [
      'Her lungs are full of fluid and she is kept propped up on pillows.',
      'He has shingles across his ribs and cannot bear a shirt.',
      'My waters broke on the landing.',
    ],
  ],
  [
    'disability',
    [
      'She must be lifted by two carers and a sling.',
      'His hands are clawed and he cannot hold a spoon.',
      'I walk with a frame and only as far as the gate.',
    ],
  ],
  [
    'send',
    [
      'The panel has agreed eighteen hours of one-to-one for Idris.',
      'Her plan names the speech unit at Fernlea.',
      'An educational psychologist watched him in phonics.',
    ],
  ],
  [
    'ethnicity',
    [
      'Her grandparents were Yoruba and she speaks it with them.',
      'He is of mixed Malay and Scottish descent.',
      'They are Romany and have been on the site for years.',
    ],
  ],
  [
    'religion',
    [
      'He is an altar server at the cathedral and fasts on Fridays.',
      'She wears hijab and prays in the store room.',
      'The family are Ismaili.',
    ],
  ],
  [
    'political',
    [
      'He handed out flyers for the Greens at the school gates.',
      'She has voted Conservative since she was twenty-one.',
      'My father was a Communist councillor.',
    ],
  ],
  [
    'trade-union',
    [
      'Her Unison steward sat beside her and took notes.',
      'He pays his GMB subs by direct debit.',
      'She joined the picket in the snow.',
    ],
  ],
  [
    'sexual-orientation',
    [
      'He has a husband called Terence and hides it from his mates.',
      'She told her nan that she is a lesbian.',
      'The lads upstairs call him a poof because he is gay.',
    ],
  ],
  [
    'gender-reassignment',
    [
      'She was Martin until 2019 and takes oestrogen.',
      'He is a trans man and goes by Rory.',
      'Her deadname is on the lease.',
    ],
  ],
  [
    'biometric',
    [
      'His fingerprint opens the tool store.',
      'Her face was scanned at the turnstile and kept on file.',
      'They took DNA from him with a swab.',
    ],
  ],
  [
    'genetic',
    [
      'She carries the gene for muscular dystrophy.',
      'His chromosomes were tested and one is missing a piece.',
      'Both sisters tested positive for the BRCA fault.',
    ],
  ],
  [
    'criminal',
    [
      'He was nicked for selling cocaine from an ice cream van.',
      'She served six weeks in Styal for fraud.',
      'Probation see him every Monday since the robbery.',
    ],
  ],
  [
    'safeguarding',
    [
      'A man from the pub has her bank card and draws her pension.',
      'He lives in squalor with rats and will not let carers in.',
      'They have cuckooed his flat and sell from it.',
    ],
  ],
  [
    'child-protection',
    [
      'Her toddler went to foster carers on Thursday.',
      'The boys were put on a plan for neglect.',
      'He is a looked after child in his fifth placement.',
    ],
  ],
  [
    'domestic-abuse',
    [
      'He pinned her to the cooker by her throat.',
      'She hides her phone from her husband, who checks her calls.',
      'My boyfriend punched me when I was carrying.',
    ],
  ],
  [
    'protected-address',
    [
      'Her new address must never reach her ex.',
      'Do not tell the family where he has been moved to.',
      'Whereabouts withheld: she fled and is being hunted.',
    ],
  ],
  [
    'immigration',
    [
      'His asylum claim was refused and he is appealing.',
      'She came on a spouse visa that has run out.',
      'They reached Kent in a dinghy and claimed asylum.',
    ],
  ],
  [
    'benefit',
    [
      'Her Universal Credit was sanctioned for a month.',
      'He gets PIP at the standard rate.',
      'Claims housing benefit and carer’s allowance.',
    ],
  ],
  [
    'debt',
    [
      'He owes the catalogue £460 and dodges their calls.',
      'Bailiffs took her telly for the unpaid fines.',
      'She is five months behind and on a payment plan.',
    ],
  ],
  [
    'income',
    [
      'He clears £1,310 a month after tax.',
      'She has £7,200 in an ISA and a pension of £95 a week.',
      'I earn £11.60 an hour.',
    ],
  ],
  [
    'housing',
    [
      'He is homeless and sleeps in a doorway on Mare Street.',
      'Her landlord has served a section 21 notice.',
      'Six of us share one damp bedroom.',
    ],
  ],
  [
    'employment',
    [
      'She was made redundant from the biscuit factory.',
      'He works as a hospital porter.',
      'I was sacked for gross misconduct.',
    ],
  ],
  [
    'education',
    [
      'She is in Year 5 at Cardinal Road Primary.',
      'He was excluded from school for three days.',
      'I dropped out of university.',
    ],
  ],
  [
    'family',
    [
      'She is divorced and has three children.',
      'His wife died in the autumn and he lives alone.',
      'I am a single mum of twins.',
    ],
  ],
  [
    'location',
    [
      'He jogs along the towpath at six every morning.',
      'She was seen on CCTV outside Lidl at 21:14.',
      'Every Tuesday evening he is at the snooker club.',
    ],
  ],
  [
    'travel',
    [
      'He flies to Accra on the 3rd and returns on the 19th.',
      'A taxi takes her from home to the day centre at nine.',
      'I took the train to Leeds on Friday.',
    ],
  ],
  [
    'council-tax',
    [
      'She has a single person discount on her council tax.',
      'His council tax is £1,180 in band B.',
      'I am exempt from council tax as a student.',
    ],
  ],
  ['rent', ['Her rent is £131 a week.', 'He pays £720 a month to his landlord in rent.', 'My rent went up to £98.40.']],
  [
    'sex-life',
    [
      'She sells sex from the flat at night.',
      'He has been sleeping with his neighbour’s wife.',
      'They have not had sex since the wedding.',
    ],
  ],
];

/** Sentences with the same words that say nothing of anybody. */
export const plantedNothing: readonly string[] = [
  'The domestic abuse forum meets in the Kent Room on the first Tuesday.',
  'He fixed the panel on the front of the boiler.',
  'She asked for the opening hours of the library.',
  'Thank you for returning the keys to Mr Ahmed.',
  'The Green Lane depot is out of grit.',
  'I would like a second brown bin.',
  'Our disability hub has a new telephone number.',
  'He called about the pothole by the church.',
  'The prison visitors’ car park is closed.',
  'She chairs the health scrutiny committee.',
  'Do you have any allergies?',
  'No criminal convictions.',
  'They want the swings mended before half term.',
  'The union flag was at half mast.',
];
