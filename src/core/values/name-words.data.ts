/** Titles before a name, folded, with the form that letters use. */
export const nameTitles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    MR: 'Mr',
    MISTER: 'Mr',
    MRS: 'Mrs',
    MISS: 'Miss',
    MS: 'Ms',
    MX: 'Mx',
    DR: 'Dr',
    DOCTOR: 'Dr',
    PROF: 'Professor',
    PROFESSOR: 'Professor',
    REV: 'Reverend',
    REVD: 'Reverend',
    REVEREND: 'Reverend',
    FR: 'Father',
    RABBI: 'Rabbi',
    IMAM: 'Imam',
    SIR: 'Sir',
    DAME: 'Dame',
    LADY: 'Lady',
    LORD: 'Lord',
    BARONESS: 'Baroness',
    CLLR: 'Councillor',
    COUNCILLOR: 'Councillor',
    CAPT: 'Captain',
    MASTER: 'Master',
    MSTR: 'Master',
    MADAM: 'Madam',
    HAJI: 'Haji',
    HAJJI: 'Haji',
    SHEIKH: 'Sheikh',
  }),
);

/** Words that belong to the surname after them, folded: da Silva, van der Berg, al Hassan, bin Ali. */
export const surnameParticles: ReadonlySet<string> = new Set(
  'DA DE DO DOS DAS DEL DELLA DI DU LE LA VAN VON DER DEN TER TEN BIN IBN BINT AL EL ABU AP AB FERCH VERCH MAC MC ST SAINT NI NIC UI O Y ZU'.split(
    ' ',
  ),
);

/** Letters after a name, folded, dropped when they end a name. */
export const nameSuffixes: ReadonlySet<string> = new Set(
  'OBE MBE CBE KBE QC KC JP MP PHD MD BSC BA MA MSC RN FRCP FRCS DSO DECEASED DECD'.split(' '),
);

/** Capital letters that Unicode does not take apart into a base letter and a mark, as matching writes them. */
export const foldedLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Æ: 'AE',
    Œ: 'OE',
    Ø: 'O',
    Đ: 'D',
    Ð: 'D',
    Þ: 'TH',
    Ł: 'L',
    ẞ: 'SS',
    Ħ: 'H',
    Ŋ: 'NG',
    Ə: 'A',
    Ɛ: 'E',
    Ɔ: 'O',
    Ŧ: 'T',
    Ɓ: 'B',
    Ɗ: 'D',
    Ƙ: 'K',
    Ŀ: 'L',
  }),
);
