/** Groups in which no words of the document stand. */
export const silentGroups: ReadonlySet<string> = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator filetbl revtbl themedata colorschememapping datastore latentstyles xmlnstbl mmathPr pict nonshppict objdata objclass blipuid blipTag pntxta pntxtb ftnsep ftnsepc aftnsep aftnsepc bkmkstart bkmkend atrfstart atrfend atnref atntime atndate atnparent panose falt wgrffmtfilter passwordhash xmlopen xmlclose xmlattrname xmlattrvalue protusertbl picprop fchars lchars pnseclvl background oldcprops oldpprops oldtprops oldsprops'.split(
    ' ',
  ),
);

/** Groups that `\*` marks as optional and that hold words all the same. */
export const spokenOptional: ReadonlySet<string> = new Set(
  'annotation atnauthor atnid shptxt shpinst docvar company manager footnote fldinst fldrslt ud upr bkmkstart ffl formfield htmltag mmconnectstr mmquery mailmerge mmodso userprops propname staticval objdata sn'.split(
    ' ',
  ),
);

/** Code pages by the number of a font's character set (RTF 1.9.1, \fcharset). */
export const charsetPages: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [77, 10_000],
  [128, 932],
  [129, 949],
  [130, 1361],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

/** Characters that control words stand for. */
export const namedCharacters: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['emdash', '\u2014'],
  ['endash', '\u2013'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['bullet', '\u2022'],
  ['lquote', '\u2018'],
  ['rquote', '\u2019'],
  ['ldblquote', '\u201C'],
  ['rdblquote', '\u201D'],
  ['~', '\u00A0'],
  ['_', '-'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
]);

/** Groups that are places of their own, with what they are called in the units. */
export const rtfPlaces: ReadonlyMap<
  string,
  'header' | 'footer' | 'footnotes' | 'comments' | 'fields' | 'properties' | 'box' | 'form' | 'number'
> = new Map([
  ['listtext', 'number'],
  ['pntext', 'number'],
  ['sn', 'properties'],
  ['sv', 'properties'],
  ['header', 'header'],
  ['headerl', 'header'],
  ['headerr', 'header'],
  ['headerf', 'header'],
  ['footer', 'footer'],
  ['footerl', 'footer'],
  ['footerr', 'footer'],
  ['footerf', 'footer'],
  ['footnote', 'footnotes'],
  ['annotation', 'comments'],
  ['atnauthor', 'comments'],
  ['fldinst', 'fields'],
  ['mmconnectstr', 'fields'],
  ['mmquery', 'fields'],
  ['formfield', 'form'],
  ['propname', 'properties'],
  ['staticval', 'properties'],
  ['docvar', 'properties'],
  ['title', 'properties'],
  ['subject', 'properties'],
  ['author', 'properties'],
  ['operator', 'properties'],
  ['manager', 'properties'],
  ['company', 'properties'],
  ['category', 'properties'],
  ['keywords', 'properties'],
  ['doccomm', 'properties'],
  ['comment', 'properties'],
  ['docvar', 'properties'],
  ['shptxt', 'box'],
]);
