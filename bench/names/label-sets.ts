import { readFileSync } from 'node:fs';

/** What a labelled stretch is. */
export type LabelKind = 'person' | 'place' | 'body';

/** A text with its labelled stretches, UTF-16 offsets. */
export type LabelledText = {
  readonly text: string;
  readonly spans: readonly { readonly kind: LabelKind; readonly start: number; readonly end: number }[];
  /** Made here, so that its names may be hidden from the lists. */
  readonly made: boolean;
};

const kinds: ReadonlyMap<string, LabelKind> = new Map<string, LabelKind>([
  ['PER', 'person'],
  ['person', 'person'],
  ['LOC', 'place'],
  ['location', 'place'],
  ['ORG', 'body'],
  ['corporation', 'body'],
  ['group', 'body'],
]);

type Token = { readonly word: string; readonly tag: string };

const noSpaceBefore = /^(?:[.,;:!?)\]’”%]|'s|n't|'re|'ve|'ll|'m|'d)$/u;

// Tokens as running text again: words parted by spaces, as far as punctuation tells.
function textOf(tokens: readonly Token[]): LabelledText {
  let text = '';
  const spans: { kind: LabelKind; start: number; end: number }[] = [];
  let open = '';
  let previous = '';
  for (const { word, tag } of tokens) {
    const joins = text === '' || noSpaceBefore.test(word) || /^[([“]$/u.test(previous);
    if (!joins) text += ' ';
    const start = text.length;
    text += word;
    const kind = kinds.get(tag.slice(2));
    const last = spans.at(-1);
    // Tags of some sets begin every name with I-, of others with B-.
    if (kind === undefined) open = '';
    else if (open === kind && tag.startsWith('I-') && last !== undefined) last.end = text.length;
    else {
      spans.push({ kind, start, end: text.length });
      open = kind;
    }
    previous = word;
  }
  return { text, spans, made: false };
}

/** Reads a file of one token and tag a line, sentences parted by blank lines: the last column is the tag. */
export function readLabelled(path: string): readonly LabelledText[] {
  const sentences: LabelledText[] = [];
  let tokens: Token[] = [];
  const close = (): void => {
    if (tokens.length > 0) sentences.push(textOf(tokens));
    tokens = [];
  };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const columns = line.trimEnd().split(/[\t ]+/u);
    const [word = ''] = columns;
    if (columns.length < 2 || word === '-DOCSTART-') {
      if (line.trim() === '' || word === '-DOCSTART-') close();
      continue;
    }
    // Names of accounts are no names as papers write them; user names count as people in one of the sets.
    const account = word.startsWith('@') || tokens.at(-1)?.word === '@';
    tokens.push({ word: word.replace(/^''$|^``$/u, '"'), tag: account ? 'O' : (columns.at(-1) ?? 'O') });
  }
  close();
  return sentences;
}

/** Reads texts with ⟦ ⟧ around each person's name, one a line; lines that begin with # are remarks. */
export function readMarked(path: string): readonly LabelledText[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const spans: { kind: LabelKind; start: number; end: number }[] = [];
      let text = '';
      for (const piece of line.split(/(⟦[^⟧]*⟧)/u)) {
        const start = text.length;
        text += piece.startsWith('⟦') ? piece.slice(1, -1) : piece;
        if (piece.startsWith('⟦')) spans.push({ kind: 'person', start, end: text.length });
      }
      return { text, spans, made: false };
    });
}
