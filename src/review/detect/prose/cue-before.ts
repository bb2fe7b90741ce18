import type { MentionRole } from '#core/finding';
import type { Stretch } from '../scan/sentences.ts';
import { cuesBefore } from './cues.data.ts';

// Up to three words before `to`, in the sentence, lower case, without punctuation that joins ("my son, Yusuf").
function wordsBefore(text: string, sentence: Stretch, to: number): readonly string[] {
  const before = text.slice(Math.max(sentence.start, to - 40), to);
  const words = before.replace(/['’]/gu, '').match(/\p{L}+/gu) ?? [];
  return words.slice(-3).map((word) => word.toLowerCase());
}

// "Solicitor for the mother: Ms Vaughan", "social worker for the child, Beth Lawson"
const actsFor =
  /\b(?:solicitors?|counsel|barrister|advocate|social worker|support worker|key ?worker|guardian|interpreter|representative|teacher|doctor|gp|nurse|midwife|health visitor|consultant|therapist)(?: acting)? (?:for|of|to) (?:(?:the|his|her|their|my|your) )?\p{Ll}{2,12}(?:: |, )$/iu;

/** What the words right before say of whoever is named at `to`; null where they name nobody. */
export function cueBefore(text: string, sentence: Stretch, to: number): { role: MentionRole | null } | null {
  if (/[.;!?)]\s*$/u.test(text.slice(Math.max(sentence.start, to - 3), to))) return null;
  if (actsFor.test(text.slice(Math.max(sentence.start, to - 70), to))) return { role: 'professional' };
  const words = wordsBefore(text, sentence, to);
  for (let length = words.length; length > 0; length -= 1) {
    const role = cuesBefore.get(words.slice(-length).join(' '));
    if (role !== undefined) return { role };
  }
  return null;
}
