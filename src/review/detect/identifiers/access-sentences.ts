import type { Stretch } from '../scan/sentences.ts';

/** What opens somebody's door, in a sentence: where the words stand, and which phrase told it. */
export type AccessWords = Stretch & { readonly phrase: string };

const code = '[A-Z]{0,2}[0-9][0-9#*]{2,7}[A-Z#*]{0,2}(?![0-9A-Za-z£:/-]| [0-9]{3})';
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
      String.raw`\b${word} (?:for|to|of|on|at) (?:${own} )?(?:[a-z'’]{1,12} ){0,2}?${opener}\b[^.;\d]{0,20}?(?:\b(?:is|was|will be|now|still|to)\b|['’]s |[:=,(–—-])[^.;\d]{0,10}?(?<!rose to |fell to )(${code})`,
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

const keyholder = String.raw`(?:neighbou?rs?|next door|upstairs|downstairs|opposite|(?:her|his|my|the|their) (?:[a-z]{2,12} )?[a-z]{2,12}|concierge|porter|warden|caretaker|housekeeper|landlord|manager|carers?|(?:number|no\.?|flat) [0-9]{1,4}[a-z]?|mum|dad|mother|father|sister|brother|daughter|son|niece|nephew|friend|[\p{Lu}][\p{Ll}]+)`;
const keyWords =
  '(?:spare |front door |back door |house |door |flat |yale |chubb |fob )*(?:keys?|fobs?|key ?fobs?|set of keys)';
// Where a key lies, or who keeps it.
const keyKept: readonly RegExp[] = [
  /\bspare (?:set of )?(?:front door |house |flat )?keys?\b[^.;]{0,30}?\b(?:with|under|behind|beneath|inside|in|on|at|by)\b [^.;\n]{2,60}/iu,
  new RegExp(
    String.raw`\b${keyWords} (?:(?:is|are|was|were) )?(?:(?:always |usually )?(?:kept|left|held|hidden|hangs?|hanging|lives?|sits?|stays?|stored|lodged|taped) |(?:is|are) )?(?:with|under|underneath|behind|beneath|beside|on top of|above|(?:inside|in|by|at|through|on) (?=(?:[\p{L}'’]{1,12} ){1,4}?(?:pots?|planter|mat|meter|cupboard|shed|bush|drawer|box|tin|porch|letter ?box|hall|hallway|garden|window|sill|kitchen|gate|hook|wall|garage|bag|string|nail|ledge|bin|brick|concierge|office|desk|reception|lodge)\b)) (?:the |a |an |her |his |my |next |number |no\.? ?|flat )[^.;,\n]{2,50}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${keyholder} (?:also |still )?(?:has|have|holds?|keeps?|kept|looks after|carries) (?:on to )?(?:a |the |her |his |my |our |their |both |all |two )?${keyWords}\b`,
    'u',
  ),
  /\b(?:leaves?|keeps?|kept) (?:the |her |his |my )?(?:(?:front|back|side) )?(?:door|gate|window) (?:on the latch|unlocked|open for|off the lock)\b/iu,
];
// What a meeting by telephone asks for, and doors of nobody's home.
const elsewhere =
  /\b(?:dial[- ]?in|conference|meeting (?:id|code|number)|teams|zoom|webex|passcode|joining|voicemail|photocopier|printer|discount|promo|voucher|cost code|budget|post ?code|council chamber|staff room)\b/iu;

/** What opens somebody's door in one sentence: a code with words for what it opens, before it or after it, or where a key is kept; null where there is none. `before` are the words before the sentence. */
export function accessWords(sentence: string, before = ''): AccessWords | null {
  if (!hasCode(sentence) && !/key|fob|latch|unlocked|off the lock/iu.test(sentence)) return null;
  const lower = sentence.toLowerCase();
  for (const { phrase, stems, told } of hasCode(sentence) ? ways : []) {
    if (!stems.some((stem) => lower.includes(stem))) continue;
    const found = told.exec(sentence);
    if (found !== null && !elsewhere.test(sentence) && !isYear(found[1] ?? '', found[0]))
      return { start: found.index, end: found.index + found[0].length, phrase };
  }
  return looseCode(sentence) ?? (wayIn.test(before) ? codeAlone(sentence) : null) ?? keptKey(sentence, lower);
}

// "Has a key safe outside. It is 4471.": a code in a short sentence after one that speaks of the way in.
function codeAlone(sentence: string): AccessWords | null {
  const found = alone.exec(sentence);
  if (found === null || isYear(found[1] ?? '', found[0])) return null;
  const start = sentence.length - sentence.trimStart().length;
  return { start, end: found[0].trimEnd().length, phrase: 'a code for the way in' };
}

const alone = new RegExp(
  String.raw`^\s*(?:(?:the |its |new |that )?(?:code|combination|number|pin|digits)(?: is| are| was|[:=])?|it(?:['’]s| is)|use|enter|press|dial|try)?[\s:]{0,2}(${code})[#*.!\s]{0,4}$`,
  'iu',
);

function keptKey(sentence: string, lower: string): AccessWords | null {
  if (!/key|fob|latch|unlocked|off the lock/u.test(lower) || notHomes.test(sentence)) return null;
  for (const told of keyKept) {
    const kept = told.exec(sentence);
    if (kept !== null)
      return { start: kept.index, end: kept.index + kept[0].trimEnd().length, phrase: 'where the key is' };
  }
  return null;
}

// Keys of a keyboard, of a table, to a problem, and of empty property are nobody's door.
const notHomes =
  /\bkeys? (?:to (?:success|this|understanding)|stage|stages|worker|workers|point|points|issue|issues|messages?|findings?|dates?|role|part|risks?)\b|\b(?:keyboard|primary key|foreign key|private key|public key|api key|encryption|database|software|void property|handed back|returned the keys)\b/iu;

// A code with words for typing it near, in a sentence that speaks of a way in, whatever their order.
const typed = new RegExp(
  String.raw`(?<![0-9A-Za-z£$€#/.:[-])(?<!\b(?:flat|room|page|no|no\.|nos|number of|unit|house|floor|plot|apartment|form|release|route|bus|section|chapter|case|ref|reference|year|since|about|over|around|of|to|from) )(${code})(?! (?:hrs?|hours|pm|am|people|pounds|homes|flats|years|days|residents|properties|metres|miles|per|st|street|road|in|of)\b)(?!%)`,
  'giu',
);
const typing =
  /\b(?:code|codes|pin|combination|combo|press(?:ing)?|punch(?:ing)?(?: in)?|typ(?:e|ing)|enter(?:ing)?|tap(?:ping)?(?: in)?|dial(?:ling)?|key(?:ing)? in|buzz(?:ing)?|hash|star|digits|number)\b/iu;
const wayIn =
  /\b(?:doors?|doorway|gates?|hatch|foyer|latch|lock|bell|panel|key ?safe|safe|key ?box|lock ?box|padlock|keypad|pad|alarm|entry|entrance|entry ?phone|door ?phone|intercom|buzzer|fob|lobby|block|building|garage|barrier|shutters?|porch|stairwell|hallway|get in|getting in|let (?:yourself|himself|herself|themselves|you|him|her|them|us|me|carers|staff) in|come in|come up|go (?:up|in)|way in)\b/iu;

// What hardly anything else is called: "building" and "entry" are many things.
const doorNear =
  /\b(?:doors?|gates?|hatch|foyer|bell|key ?safe|key ?box|lock ?box|padlock|keypad|entry ?phone|door ?phone|intercom|buzzer|lobby|porch|stairwell)\b/iu;

function looseCode(sentence: string): AccessWords | null {
  if (!hasCode(sentence) || !wayIn.test(sentence) || elsewhere.test(sentence)) return null;
  for (const match of sentence.matchAll(typed)) {
    const [written] = match;
    const from = Math.max(0, match.index - 26);
    const near = sentence.slice(from, match.index + written.length + 22);
    const way = wayIn.exec(sentence.slice(Math.max(0, match.index - 70), match.index + written.length + 50));
    const word = typing.exec(near);
    // "Intercom 4471, top flat": four digits close to the way in need no word for typing.
    const isClose =
      /^(?:[A-Z]?[0-9]{4}|[0-9]{4}[#*A-Z])$/u.test(written) &&
      doorNear.test(closeBy(sentence, match.index, written.length));
    if (way === null || (word === null && !isClose) || written.length > 7 || isYear(written, near)) continue;
    const start = Math.min(word === null ? match.index : from + word.index, match.index);
    const end = Math.max(word === null ? 0 : from + word.index + word[0].length, match.index + written.length);
    return { start, end, phrase: 'a code for the way in' };
  }
  return null;
}

function closeBy(sentence: string, at: number, length: number): string {
  return sentence.slice(Math.max(0, at - 24), at + length + 24);
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
