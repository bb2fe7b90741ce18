// A reading process for tests of what comes bit by bit: the file's text says how many members it has, and at which its reader dies.
//   stream 500            500 members of 2,000 characters each, then the end
//   always 300 of 500     dies at member 300, whatever is tried
//   poison 40 of 100      dies at member 40 unless it is left out
//   slow 5 of 8           waits half a second at each member from the fifth on
//   parts 30              one document that hands over 30 pieces of itself
//   lie <which>           breaks the rules of the channel; see `lies`
import { serveJobs } from '../../src/adapters/files/serve-jobs.ts';
import { hashBytes } from '../../src/core/ids.ts';
import { packFindings } from '../../src/core/packed-findings.ts';
import { settleDocument } from '../../src/review/assess/settle-document.ts';

serveJobs(async () => ({
  read: async (content, { care, avoid }, sink) => {
    const bytes = 'bytes' in content ? content.bytes : content.file.read(0, content.file.size);
    const text = Buffer.from(bytes).toString();
    const [word = '', first = '0', , last] = text.trim().split(' ');
    const identity = { member: '', sha256: hashBytes(bytes), bytes: bytes.length, mediaType: 'text/x-odd' };
    sink.begin(0, identity);
    const root = { ...identity, outcome: 'read', problem: null, coverage: [], units: [] } as const;
    if (word === 'lie') return lie(first, identity);
    if (care === 'strings') {
      await sink.take({ kind: 'document', slot: 0, first: 0, document: { ...root, units: [passage('raw')] } });
      return;
    }
    if (word === 'parts') {
      for (let at = 0; at < Number(first); at += 1) {
        await sink.take({ kind: 'units', slot: 0, first: at, units: [passage(`part ${at} `.repeat(50_000))] });
      }
      await sink.take({ kind: 'document', slot: 0, first: Number(first), document: root });
      return;
    }
    const members = Number(last ?? first);
    for (let at = 1; at <= members; at += 1) {
      const member = `!/${at}.txt`;
      const own = { member, sha256: null, bytes: 2000, mediaType: 'text/plain' };
      sink.begin(at, own);
      const isDeadly = at === Number(first) && (word === 'always' || (word === 'poison' && !avoid.includes(member)));
      if (isDeadly) process.abort();
      if (word === 'slow' && at >= Number(first)) await new Promise((resolve) => setTimeout(resolve, 500));
      const units = avoid.includes(member) ? [] : [passage(`member ${at} `.padEnd(2000, '.'))];
      const document = { ...own, outcome: 'read', problem: null, coverage: [], units } as const;
      await sink.take({ kind: 'document', slot: at, first: 0, document });
    }
    await sink.take({ kind: 'document', slot: 0, first: 0, document: root });
  },
  search: (units) => {
    const settled = settleDocument(units, []);
    return { said: settled.said, findings: packFindings([]) };
  },
}));

function passage(text: string) {
  return { kind: 'text', locator: 'part:body', text, flags: [] } as const;
}

/** Says something that no honest reader says, as a process in other hands could, and then waits for its end. */
function lie(which: string, identity: object): Promise<never> {
  const say = (message: object): void => void process.send?.(message);
  const said = { passages: 0, findings: 0, speaksOfDanger: false, mailDomains: [] };
  const piece = { slot: 0, first: 0, words: Buffer.from('[]'), head: null, said, findings: packFindings([]) };
  const head = { ...identity, outcome: 'read', problem: null, coverage: [] };
  const lies: Readonly<Record<string, () => void>> = {
    unannounced: () => say({ kind: 'pieces', pieces: [{ ...piece, slot: 7 }] }),
    disordered: () => say({ kind: 'pieces', pieces: [{ ...piece, first: 3 }] }),
    // Where each is taken before the next comes, as on a slow machine, the next is the same one again.
    impatient: () => {
      const one = { ...piece, said: { ...said, passages: 1 } };
      for (let at = 0; at < 50; at += 1) say({ kind: 'pieces', pieces: [one] });
    },
    early: () => say({ kind: 'settled', pieces: [], documents: 0, rss: 1 }),
    miscounted: () => say({ kind: 'settled', pieces: [{ ...piece, head }], documents: 2, rss: 1 }),
    twice: () =>
      say({
        kind: 'settled',
        pieces: [
          { ...piece, head },
          { ...piece, head },
        ],
        documents: 2,
        rss: 1,
      }),
    'another-file': () =>
      say({ kind: 'settled', pieces: [{ ...piece, head: { ...head, bytes: 1 } }], documents: 1, rss: 1 }),
    'outside-name': () => say({ kind: 'begin', identity: { ...identity, member: '../../etc/passwd' } }),
    'too-many-pieces': () => say({ kind: 'pieces', pieces: Array.from({ length: 5000 }, () => piece) }),
    'too-many-documents': () => {
      for (let at = 0; at < 5000; at += 1) say({ kind: 'begin', identity: { ...identity, member: `!/${at}` } });
    },
    'too-many-words': () => say({ kind: 'pieces', pieces: [{ ...piece, words: Buffer.alloc(3_000_000, 32) }] }),
    'looking-forever': () => {
      for (let at = 0; at < 1000; at += 1) say({ kind: 'looked-at', bytes: 1 });
    },
    'many-doors': () => {
      for (let at = 0; at < 30_000; at += 1) say({ kind: 'refused', what: `door ${at}` });
    },
  };
  lies[which]?.();
  return new Promise(() => undefined);
}
