import { foldNameQuickly } from '#core/values/person-name';
import { isSpaceAt } from '../scan/char-classes.ts';
import type { Stretch } from '../scan/sentences.ts';
import { cuesBefore, officeWords } from './cues.data.ts';

// Whether a comma, bracket or dash may follow: most names are followed by a word.
function isParted(text: string, from: number): boolean {
  let at = from;
  while (isSpaceAt(text, at)) at += 1;
  return at < text.length && ',(–-'.includes(text.charAt(at));
}

// "Rang Jane Brown in Housing".
const inDepartment =
  /^ (?:in|from|at) (?:the )?(?:Housing|Revenues|Benefits|Council|Legal|Repairs|Adult|Children|Customer|Planning|Finance|HR|Payroll|Parking|Adults|Safeguarding|MASH|Environmental|Licensing)\b/u;

// "Paul Rigby, surveyor.": an office in small letters and nothing more of it, as nobody writes of a resident's job.
const smallOffice =
  /^\s*[,(–-] ?(?:\p{Ll}+ )?(?:surveyor|social worker|(?:housing|income|tenancy|benefits?|planning|enforcement|welfare|lettings|support|case|complaints|liaison|repairs|revenues) officer|support worker|caseworker|case worker|key ?worker|health visitor|midwife|solicitor|contractor|operative|manager|team leader|psychologist|occupational therapist|ot|gp|senco|headteacher|probation officer)(?:[.,;)]| (?:at|from|of|for|with) |\s*$)/u;

/** Whether an office follows a name: "Jane Brown, Housing Officer", within four words after a comma or bracket, or "Jane Brown in Housing". */
export function officeAfter(text: string, sentence: Stretch, from: number): boolean {
  if (inDepartment.test(text.slice(from, Math.min(sentence.end, from + 40)))) return true;
  if (!isParted(text, from)) return false;
  const after = text.slice(from, Math.min(sentence.end, from + 60));
  const separated = /^\s*[,(–-]\s*/u.exec(after);
  if (separated === null) return false;
  // "HELEN ROURKE (Claimant) and NORTHAM COUNCIL": what follows a bracket is of somebody else.
  const said = after.slice(separated[0].length);
  const words = (separated[0].includes('(') ? (said.split(')')[0] ?? '') : said).split(/[^\p{L}]+/u).slice(0, 4);
  const capitalised = /^\p{Lu}/u.test(words[0] ?? '');
  if (!capitalised && smallOffice.test(after)) return true;
  return capitalised && words.some((word) => officeWords.has(foldNameQuickly(word)));
}

/** Whether kinship follows a name: "Alfie Cooper (son)", "Jessica Oakeshott, your partner". */
export function relativeAfter(text: string, sentence: Stretch, from: number): boolean {
  if (!isParted(text, from)) return false;
  const after = text.slice(from, Math.min(sentence.end, from + 40));
  const word = /^\s*[,(–-]\s*(?:(?:your|his|her|their|the|my|client's|tenant's)\s+)?(?:\p{L}+ )?(\p{L}+)/u.exec(after);
  const close = /^\s*[,(–-]\s*(?:(?:your|his|her|their|the|my)\s+)?(\p{L}+)/u.exec(after);
  return [word?.[1], close?.[1]].some(
    (each) => each !== undefined && cuesBefore.get(each.toLowerCase()) === 'relative',
  );
}
