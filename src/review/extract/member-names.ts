/** Longest name kept of one member: a label, not a file name. */
const longest = 240;

/**
 * The names of a container's members as labels for addresses: no `..`, no leading `/`, drive, backslash or control
 * character, never empty, and unique within the container.
 */
export class MemberNames {
  readonly #taken = new Map<string, number>();

  /** The cleaned and unique form of a name. */
  take(name: string): string {
    const clean = cleanMemberName(name);
    let label = clean;
    let count = this.#taken.get(clean) ?? 0;
    while (this.#taken.has(label)) {
      count += 1;
      label = numbered(clean, count + 1);
    }
    this.#taken.set(clean, count);
    if (label !== clean) this.#taken.set(label, 0);
    return label;
  }
}

/** A member's name with everything removed that could be mistaken for an instruction to a file system. */
export function cleanMemberName(name: string): string {
  const steps = name
    .replaceAll('\\', '/')
    .split('/')
    .map((step) => cleanStep(step))
    .filter((step) => step !== '' && step !== '.');
  const joined = steps.map((step) => (step === '..' ? '__' : step)).join('/');
  // `!/` separates levels in an address, so it may not stand inside a name.
  const label = joined
    .replaceAll('!/', '_/')
    .slice(-longest)
    .replace(/^(?:\/|[\uDC00-\uDFFF])+/u, '');
  return label === '' ? 'unnamed' : label;
}

function cleanStep(step: string): string {
  let clean = '';
  for (const character of step) {
    const code = character.codePointAt(0) ?? 0;
    const odd =
      code < 32 ||
      (code >= 127 && code < 160) ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0xd800 && code <= 0xdfff);
    clean += odd || code === 0xfffd || code === 0x2028 || code === 0x2029 ? '_' : character;
  }
  return /^[A-Za-z]:$/u.test(clean) ? clean.replace(':', '_') : clean.trim();
}

/** `letter.docx` the second time is `letter (2).docx`. */
function numbered(name: string, count: number): string {
  const dot = name.lastIndexOf('.');
  const slash = name.lastIndexOf('/');
  return dot > slash + 1 ? `${name.slice(0, dot)} (${count})${name.slice(dot)}` : `${name} (${count})`;
}
