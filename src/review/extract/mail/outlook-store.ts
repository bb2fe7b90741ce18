import type { Extraction, Extractor, Member, Verdict } from '../extractor.ts';
import { whole } from '../extractor.ts';
import { anySize, type Reading } from '../unit-flow.ts';
import { attachmentName } from './attachment-name.ts';
import { openOutlookFile } from './outlook-file.ts';
import { type OutlookMail, outlookMailOf } from './outlook-mail.ts';

/** Outlook data files (.pst, .ost): each item a member by folder and number, written as a mail so that it is read like one. */
export const outlookStore: Extractor = { mediaTypes: ['application/vnd.ms-outlook-pst'], ...anySize(readStore) };

async function readStore({ file: source, budget, member }: Reading): Promise<Extraction> {
  const opened = openOutlookFile(source);
  if (opened === 'encrypted') return { outcome: 'encrypted', code: 'encrypted', units: [], coverage: [] };
  if (opened === null) return { outcome: 'damaged', code: 'damaged', units: [], coverage: [] };
  const { file, places, claimed } = opened;
  let read = 0;
  let damaged = 0;
  let isStopped = false;
  for (const { name, node } of places) {
    isStopped = budget.late();
    if (isStopped) break;
    const mail = outlookMailOf(file, node, budget.limits.mailBytes);
    if (mail === null || mail.lost > 0) damaged += 1;
    const verdict: Verdict = { outcome: mail === null ? 'damaged' : 'partial', code: 'member-damaged' };
    const item = {
      name,
      bytes: mail?.bytes ?? null,
      size: mail?.bytes.length ?? 0,
      verdict: mail === null || mail.lost > 0 ? verdict : null,
      mediaType: 'message/rfc822',
      isPlace: true,
    };
    isStopped = !(await handAll([item, ...apartMembers(name, mail)], member));
    if (isStopped) break;
    if (mail !== null) read += 1;
  }
  // Folders say how many items they hold: fewer found than that is a loss that nothing else would show.
  const expected = Math.max(places.length, claimed);
  const coverage = [{ of: 'messages', expected, read }];
  const detail = `${read} of ${expected} items`;
  if (isStopped) return { outcome: 'partial', code: 'limit-reached', detail, units: [], coverage };
  if (expected === 0) return { outcome: 'empty', code: 'empty', units: [], coverage };
  if (damaged > 0 || read < expected)
    return { outcome: 'partial', code: 'member-damaged', detail, units: [], coverage };
  return { ...whole, units: [], coverage };
}

async function handAll(members: readonly Member[], hand: Reading['member']): Promise<boolean> {
  for (const member of members) if (!(await hand(member))) return false;
  return true;
}

/** Attachments that were too large for the mail, numbered on from those in it. */
function apartMembers(name: string, mail: OutlookMail | null): Member[] {
  return (mail?.apart ?? []).map(({ filename, mediaType, file }, index) => {
    const label = attachmentName((mail?.attachments ?? 0) + index + 1, filename, mediaType);
    return { name: `${name}/${label}`, bytes: null, file, size: file.size, verdict: null };
  });
}
