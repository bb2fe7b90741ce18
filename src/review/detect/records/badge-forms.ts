import type { Finding } from '#core/finding';

const ofBadges =
  /\b(?:blue badge|disabled (?:parking|person|bay|facilities)|taxi ?card|disabled freedom pass|disabled (?:person.?s )?(?:bus )?pass|disability living|personal independence payment|attendance allowance)\b/iu;

/** Whether a title is that of an application for disabled people, in which an illness is told as what disables. */
export function asksAboutDisability(title: string): boolean {
  return ofBadges.test(title.slice(0, 400));
}

/** Says of disability too what findings from `from` on say of health in an application for disabled people. */
export function alsoDisability(title: string, out: Finding[], from: number): void {
  if (!asksAboutDisability(title)) return;
  const own = out.slice(from);
  for (const finding of own) {
    if (finding.type !== 'health' || finding.binding.role !== 'subject') continue;
    const { span, unit } = finding;
    const known = own.some(
      (other) =>
        other.type === 'disability' &&
        other.unit === unit &&
        other.span.row === span.row &&
        other.span.column === span.column &&
        other.span.start < span.end &&
        span.start < other.span.end,
    );
    if (!known)
      out.push({
        ...finding,
        type: 'disability',
        reasons: [...finding.reasons, 'in an application for disabled people'],
      });
  }
}
