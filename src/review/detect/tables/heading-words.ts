import { remembered } from '../remembered.ts';

// Lines of letters are asked for again by each rule that looks for labels.
const quickly = remembered(8192, normalise);

/**
 * A heading in the form of the dictionary: `NI_No`, `niNumber` and `N.I. No.:` all become `ni number`. Hints in brackets are left
 * out ("(dd/mm/yyyy)") unless nothing else is there. Headings over 80 characters are none, and give ''.
 */
export function normaliseHeading(text: string): string {
  return text.length > 80 ? '' : quickly(text);
}

function normalise(text: string): string {
  const joined = withoutMarks(joinLetters(plainTokens(text) ?? carefulTokens(text)))
    .map(expand)
    .join(' ');
  return joined.includes('c tax') ? joined.replace(/\bc tax\b/u, 'ctax') : joined;
}

const shortForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    num: 'number',
    nbr: 'number',
    nr: 'number',
    ref: 'reference',
    refs: 'reference',
    refno: 'reference',
    addr: 'address',
    add: 'address',
    desc: 'description',
    ph: 'phone',
    organization: 'organisation',
    amt: 'amount',
    bal: 'balance',
    cert: 'certificate',
    clmt: 'claimant',
    clm: 'claimant',
    clt: 'client',
    cust: 'customer',
    dt: 'date',
    emp: 'employee',
    empl: 'employee',
    ll: 'landlord',
    mem: 'member',
    mbr: 'member',
    mgr: 'manager',
    nm: 'name',
    prtnr: 'partner',
    ptnr: 'partner',
    ptr: 'partner',
    pcd: 'postcode',
    surnm: 'surname',
    tele: 'telephone',
    ten: 'tenant',
    tnt: 'tenant',
    wkly: 'weekly',
    wk: 'week',
    mthly: 'monthly',
    rel: 'relative',
    reqs: 'requirements',
    app: 'application',
    appl: 'applicant',
    applic: 'applicant',
    chld: 'child',
    recd: 'received',
    req: 'request',
    sub: 'subscription',
    vict: 'victim',
    imm: 'immigration',
    immig: 'immigration',
    subst: 'substance',
    supp: 'support',
    conds: 'conditions',
    plcmt: 'placement',
    plcmnt: 'placement',
    elig: 'eligibility',
    relig: 'religion',
    disab: 'disability',
    vuln: 'vulnerability',
    lvl: 'level',
    prev: 'previous',
    ded: 'deduction',
    deds: 'deductions',
    assmt: 'assessment',
    assmnt: 'assessment',
    allegn: 'allegation',
    conv: 'conviction',
    hosp: 'hospital',
    medn: 'medication',
    arrs: 'arrears',
    accom: 'accommodation',
    accomm: 'accommodation',
    fam: 'family',
    med: 'medical',
    certif: 'certificate',
    exp: 'expiry',
    expy: 'expiry',
    nat: 'nationality',
    natnl: 'nationality',
    acct: 'account',
    cond: 'condition',
    convs: 'convictions',
    discl: 'disclosed',
    disreg: 'disregard',
    excl: 'exclusion',
    expl: 'exploitation',
    hx: 'history',
    reas: 'reason',
    rsn: 'reason',
    scrn: 'screen',
    wkr: 'worker',
    contracep: 'contraception',
    chlam: 'chlamydia',
    denom: 'denomination',
    '1st': 'first',
    '2nd': 'second',
  }),
);

/** The short forms that stand for one of these words: `ref` for `reference`. */
export function shortFormsOf(words: ReadonlySet<string>): readonly string[] {
  return [...shortForms].filter(([, word]) => words.has(word)).map(([short]) => short);
}

function expand(token: string, index: number): string {
  if (token === 'no' || token === 'nos') return index > 0 ? 'number' : token;
  return shortForms.get(token) ?? token;
}

// What programs put before or after a column's own words: tbl_tenant_surname, strSurname, DV (Y/N), Disabled_Ind.
const programMarks: ReadonlySet<string> = new Set(
  'tbl|fld|txt|str|col|dbo|vw|lbl|frm|vch|nvc|dtm|dte|chr|bln|cbo|chk|fk|pk|db|src|usr|udf|cf|custom|field'.split('|'),
);
const answerMarks: ReadonlySet<string> = new Set('yn|ind|indicator|flg|txt|fld|yesno'.split('|'));

/** Whether a word is one that programs put before or after a column's own words, and that its normal form leaves out there. */
export function isHeadingMark(word: string): boolean {
  return programMarks.has(word) || answerMarks.has(word);
}

function withoutMarks(tokens: readonly string[]): readonly string[] {
  let from = 0;
  let to = tokens.length;
  while (from < to - 1 && programMarks.has(tokens[from] ?? '')) from += 1;
  while (to > from + 1 && answerMarks.has(tokens[to - 1] ?? '')) to -= 1;
  return from === 0 && to === tokens.length ? tokens : tokens.slice(from, to);
}

// DoB, NoK, ViSOR: a small letter within an abbreviation looks like two words.
const abbreviations: ReadonlyMap<string, string> = new Map([
  ['do b', 'dob'],
  ['do d', 'dod'],
  ['no k', 'nok'],
  ['do ls', 'dols'],
  ['ho nos', 'honos'],
  ['vi sor', 'visor'],
  ['ri o', 'rio'],
  ['ro r', 'ror'],
  ['ro sh', 'rosh'],
  ['co p', 'cop'],
  ['yo b', 'yob'],
  ['po a', 'poa'],
  ['co s', 'cos'],
  ['co a', 'coa'],
]);

// d o b -> dob, n i -> ni: letters parted by full stops or underscores are one word.
function joinLetters(tokens: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let letters = '';
  for (const token of [...tokens, '']) {
    const abbreviation = abbreviations.get(`${joined.at(-1) ?? ''} ${token}`);
    if (abbreviation !== undefined && letters === '') joined[joined.length - 1] = abbreviation;
    else if (token.length === 1 && token >= 'a' && token <= 'z') letters += token;
    else {
      if (letters !== '') joined.push(letters);
      letters = '';
      if (token !== '') joined.push(token);
    }
  }
  return joined;
}

const plainKind = { separator: 0, lower: 1, upper: 2, digit: 3, special: 4 } as const;

// Of each ASCII character: brackets, apostrophes and signs that stand for words are left to the regular expressions.
const plainKinds = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return plainKind.lower;
  if (code >= 65 && code <= 90) return plainKind.upper;
  if (code >= 48 && code <= 57) return plainKind.digit;
  return "()'#&".includes(String.fromCharCode(code)) ? plainKind.special : plainKind.separator;
});

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (plainKinds[code] ?? plainKind.special) : plainKind.special;
}

// Whether one word ends and another begins between two characters that touch: niNumber, NINumber, phone2.
function partsWords(text: string, at: number, before: number, found: number): boolean {
  if (found === plainKind.digit) return before !== plainKind.digit;
  if (found !== plainKind.upper) return false;
  return (
    before === plainKind.lower ||
    before === plainKind.digit ||
    (before === plainKind.upper && at + 1 < text.length && kindAt(text, at + 1) === plainKind.lower)
  );
}

// The words of a heading in plain letters and digits, in one pass; null where any other character needs more care.
function plainTokens(text: string): readonly string[] | null {
  const lower = text.toLowerCase();
  const tokens: string[] = [];
  let from = -1;
  let before: number = plainKind.separator;
  for (let at = 0; at < text.length; at += 1) {
    const found = kindAt(text, at);
    if (found === plainKind.special) return null;
    if (from >= 0 && (found === plainKind.separator || partsWords(text, at, before, found))) {
      tokens.push(lower.slice(from, at));
      from = -1;
    }
    if (from < 0 && found !== plainKind.separator) from = at;
    before = found;
  }
  if (from >= 0) tokens.push(lower.slice(from));
  return tokens;
}

function carefulTokens(text: string): readonly string[] {
  const outside = text.replace(/\([^()]*\)/gu, ' ').trim();
  return (outside === '' ? text : outside)
    .replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/([\p{L}])([0-9])/gu, '$1 $2')
    .replace(/([0-9])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/['’]s\b/gu, 's')
    .replace(/['’]/gu, '')
    .replace(/#/gu, ' number ')
    .replace(/&/gu, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');
}
