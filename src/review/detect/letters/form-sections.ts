import type { MentionRole } from '#core/finding';
import { isBlank, type Line, lineText } from '../scan/lines.ts';
import { lookUpSection } from '../tables/headings.ts';
import { type LabelsAt, withoutNumbering } from './labels.ts';
import { memberOn } from './members.ts';
import { endsInPostcode } from './pair-values.ts';

/** Whom the labels of a part of a form are about. */
export type Section = { readonly key: string; readonly role: MentionRole };

/** Whom a line announces that stands alone above labels or a list of people: "Partner details", "3. Next of kin"; else null. */
export function sectionAt(text: string, lines: readonly Line[], index: number, labelsAt: LabelsAt): Section | null {
  let next = index + 1;
  while (next < index + 4 && isBlank(lines[next])) next += 1;
  // Few lines have labels below: that is asked before the dictionary.
  const words = lineText(text, lines[index]).replace(/[:\-–=*_#\s]+$/u, '');
  const isPart = /^(?:part|section) [0-9a-z]{1,2}\b/iu.test(words);
  const isFollowed = next < index + 4 && (labelsAt(next).length > 0 || memberOn(text, lines[next]) !== null);
  if (!isFollowed && !isPart) return null;
  // "SW5 0TD" is no social worker's.
  if (endsInPostcode(words) || /^(?:dear|hi|hello|to|cc)\b/iu.test(words)) return null;
  const section = lookUpSection(words);
  // "PRIVATE HIRE DRIVER LICENCE - RENEWAL" is a title, and announces no driver.
  const isOffice = section !== null && (section.role === 'officer' || section.role === 'professional');
  return isOffice && withoutNumbering(words).split(/\s+/u).length > 3 ? null : section;
}

/** Whether a line begins a part of the form that is of nobody else: "INCOME" or "4. Your home" above labels, after a blank line. */
export function headsOther(text: string, lines: readonly Line[], index: number, labelsAt: LabelsAt): boolean {
  if (!isBlank(lines[index - 1])) return false;
  const words = lineText(text, lines[index]);
  const heads = words === words.toUpperCase() || /^(?:part|section|[0-9]{1,2}[.)])\b/iu.test(words);
  return heads && (labelsAt(index + 1).length > 0 || labelsAt(index + 2).length > 0);
}
