// Fewer stops than three end a sentence; fewer than two underscores join a name in a log.
const fewestStops = 3;
const fewestRules = 2;

type Leader = { readonly end: number; readonly marks: number };

// A run of one mark, with single spaces in it: `.....`, `. . . .`, `____`.
function leaderAt(text: string, start: number): Leader {
  const mark = text.charCodeAt(start);
  let end = start + 1;
  let marks = 1;
  while (end < text.length) {
    if (text.charCodeAt(end) === mark) end += 1;
    else if (text.charCodeAt(end) === 32 && text.charCodeAt(end + 1) === mark && mark === 46) end += 2;
    else break;
    marks += 1;
  }
  return { end, marks };
}

function isLeader(code: number, { marks }: Leader): boolean {
  return code === 95 ? marks >= fewestRules : code === 46 ? marks >= fewestStops : true;
}

/**
 * A text with the dotted and ruled lines of printed forms as spaces ("Surname ...... Khan", "Name:___Amina___"), character for
 * character, so that places in it are places in the text.
 */
export function withoutLeaders(text: string): string {
  if (!text.includes('...') && !text.includes('__') && !text.includes('…') && !text.includes('. . .')) return text;
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 46 && code !== 95 && code !== 0x2026) continue;
    const leader = leaderAt(text, at);
    if (isLeader(code, leader)) {
      pieces.push(text.slice(from, at), ' '.repeat(leader.end - at));
      from = leader.end;
    }
    at = leader.end - 1;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}
