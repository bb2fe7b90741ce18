import type { Stretch } from '../scan/sentences.ts';

/** What opens somebody's door, in a sentence: where the words stand, and which phrase told it. */
export type AccessWords = Stretch & { readonly phrase: string };

const code = '(?=[A-Z]?[0-9#*]{0,7}[0-9])[A-Z]{0,2}[0-9#*]{3,8}[A-Z#*]{0,2}(?![0-9A-Za-z£:/-]| [0-9]{3})';
const own = '(?:the|her|his|their|my|your|our|its|a|that|this)';
const opener =
  '(?:key ?safe|key ?box|lock ?box|keypad|door ?entry|entry ?phone|intercom|buzzer|fob|(?:house |burglar )?alarm|garage|gates?|barrier|(?:front |street |main |communal |side |back |outer |rear |block |lobby |bottom |porch )?doors?|(?:main |communal )?entrance|building|block|bike store|bin store)';
const word = '(?:code|number|no|pin|combination|combo)';
const joint = String.raw`(?:\s*[:=–—-]\s*|[,(]\s*|\s+|['’]s )(?:(?:is|was|will be|it is|it['’]s|now|still|set to|changed to|of) )?`;

/** Ways of telling what opens a door, each with a stem without which it is not tried. */
const ways: readonly { readonly phrase: string; readonly stems: readonly string[]; readonly told: RegExp }[] = [
  {
    phrase: 'door code',
    stems: ['code', 'number', 'pin', 'combi', ' no'],
    told: new RegExp(
      String.raw`\b(?:${opener}|access|entry)(?:['’]s)? ${word}\b[^.;\d]{0,24}?${joint}(?:[^.;\d]{0,12} )?(${code})`,
      'iu',
    ),
  },
  {
    phrase: 'code for the door',
    stems: ['code', 'number', 'pin', 'combi'],
    told: new RegExp(
      String.raw`\b${word} (?:for|to|of|on|at) (?:${own} )?(?:[a-z'’]{1,12} ){0,2}?${opener}\b[^.;\d]{0,20}?${joint}(${code})`,
      'iu',
    ),
  },
  {
    phrase: 'key safe',
    stems: ['safe', 'box', 'keypad', 'entry', 'alarm', 'lock'],
    told: new RegExp(
      String.raw`\b(?:key ?safe|key ?box|lock ?box|keypad|door entry|entry ?phone|alarm off with)\b[^.;\d]{0,28}?(?:${word}\b[^.;\d]{0,12}?)?${joint}(${code})`,
      'iu',
    ),
  },
  {
    phrase: 'key safe',
    stems: ['safe', 'box'],
    told: new RegExp(String.raw`\bkey ?(?:safe|box)\b[^.;\d]{0,70}\b${word}\b${joint}(${code})`, 'iu'),
  },
  {
    // "KS 2353 behind meter cupboard", "door 6759#": as carers note them.
    phrase: 'key safe',
    stems: ['ks', '#', '*'],
    told: /(?:\b(?:KS|K\/S)[ :]{1,2}(?=[0-9])|\b(?:[Dd]oor|[Gg]ate|[Ee]ntry|[Bb]uzzer|[Bb]lock)[ :]{1,2}(?=[0-9]{3,6}[#*]))([A-Z]?[0-9]{3,6}[#*A-Z]?)(?![0-9A-Za-z])/u,
  },
  {
    phrase: 'on the door',
    stems: [
      'door',
      'gate',
      'safe',
      'box',
      'keypad',
      'block',
      'entr',
      'build',
      'alarm',
      'intercom',
      'buzzer',
      'garage',
      'barrier',
    ],
    told: new RegExp(
      String.raw`(?:(?<=with |using |press |enter |dial |code |in |is |number |tap |type |use |was |^)|(?<=[,(] ?))(${code}),? (?:(?:and )?(?:on|at|for|into|in|of|opens|will open|gets (?:you|them|us) (?:in|through|into)|works (?:on|for)) )(?:${own} )?(?:[a-z'’]{1,12} ){0,1}?${opener}\b`,
      'iu',
    ),
  },
  {
    phrase: 'then the hash',
    stems: ['hash', 'star', 'key symbol', 'bell'],
    told: new RegExp(
      String.raw`(?<![0-9£])(${code})[,\s]{1,3}(?:(?:and|then|followed by|plus) ){1,2}(?:press )?(?:the )?(?:hash|star|bell|key symbol)\b`,
      'iu',
    ),
  },
  {
    phrase: 'let in with',
    stems: ['get in', 'let your', 'let him', 'let her', 'let them', 'gain'],
    told: new RegExp(
      String.raw`\b(?:get in|let (?:yourself|yourselves|himself|herself|themselves) in|gain (?:entry|access))(?: (?:with|using|by|code|via|is|through))?[:,]? (?:(?:pressing|entering|dialling|the code|code) )?(${code})(?! (?:pm|am|hours?|o['’]clock))`,
      'iu',
    ),
  },
];

// Where a key lies or who keeps it.
const keyKept =
  /\bspare (?:set of )?(?:front door |house |flat )?keys?\b[^.;]{0,30}?\b(?:with|under|behind|beneath|inside|in|on|at|by)\b [^.;\n]{2,60}|\b(?:front door |house |door |flat )?keys? (?:is|are|was|kept|is kept|are kept|left|is left|held|is held|are held|hidden|is hidden|lives) (?:with|under|behind|beneath|inside|in|on top of|by|at) (?:the|a|an|her|his|my|next|number|no\.?|flat) ?[^.;,\n]{2,50}/iu;
// What a meeting by telephone asks for, and doors of nobody's home.
const elsewhere =
  /\b(?:dial[- ]?in|conference|meeting (?:id|code|number)|teams|zoom|webex|passcode|joining|voicemail|photocopier|printer|discount|promo|voucher|cost code|budget|post ?code|council chamber|staff room)\b/iu;

/** What opens somebody's door in one sentence: a code with words for what it opens, before it or after it, or where a key is kept; null where there is none. */
export function accessWords(sentence: string): AccessWords | null {
  const lower = sentence.toLowerCase();
  for (const { phrase, stems, told } of hasCode(sentence) ? ways : []) {
    if (!stems.some((stem) => lower.includes(stem))) continue;
    const found = told.exec(sentence);
    if (found !== null && !elsewhere.test(sentence) && !isYear(found[1] ?? '', found[0]))
      return { start: found.index, end: found.index + found[0].length, phrase };
  }
  if (!lower.includes('key')) return null;
  const kept = keyKept.exec(sentence);
  return kept === null
    ? null
    : { start: kept.index, end: kept.index + kept[0].trimEnd().length, phrase: 'where the key is' };
}

// Three digits together, or a letter and three.
function hasCode(sentence: string): boolean {
  return /[0-9#*]{3}/u.test(sentence);
}

// "The door was changed in 2019": a year that no word for a code stands before.
function isYear(digits: string, words: string): boolean {
  return (
    /^(?:19|20)[0-9]{2}$/u.test(digits) &&
    !/\b(?:code|pin|number|combination|combo|with|press|enter|dial|hash)\b/iu.test(words)
  );
}
