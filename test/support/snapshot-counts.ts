import type { Snapshot } from '#core/snapshot';

/** The counts that `readSummary` must give for a sample published at an instant, counted from the snapshot itself. */
export function countsOf(snapshot: Snapshot, at: Date) {
  const { places, people } = snapshot;
  const places_ = (outcome: string) => places.filter((place) => place.outcome === outcome).length;
  const having = (test: (person: Snapshot['people'][number]) => boolean) => people.filter(test).length;
  const problems = places.filter((place) => place.problem !== null).length;
  return {
    id: snapshot.id,
    publishedAt: at,
    versions: snapshot.versions,
    files: {
      taken: places.length,
      bytes: places.filter(({ outermost }) => outermost).reduce((sum, { bytes }) => sum + bytes, 0),
      byOutcome: {
        read: places_('read'),
        partial: 0,
        strings: 0,
        'needs-ocr': 0,
        duplicate: places_('duplicate'),
        empty: 0,
        encrypted: places_('encrypted'),
        damaged: 0,
        unsupported: 0,
        'too-large': 0,
        'timed-out': 0,
        refused: 0,
        'left-out': 0,
      },
    },
    problems: [
      { code: 'encrypted', count: problems },
      { code: 'register-row', count: 1 },
    ],
    findings: places.reduce((sum, { findings }) => sum + findings, 0),
    exposures: snapshot.exposures.length,
    people: {
      total: people.length,
      onRegister: having(({ person }) => person.registerRef !== null),
      staff: having(({ person }) => person.staff),
      specialCategory: having(({ dataTypes }) => dataTypes.includes('health')),
      byTier: {
        T0: having(({ assessment }) => assessment.harmTier === 'T0'),
        T1: having(({ assessment }) => assessment.harmTier === 'T1'),
        T2: having(({ assessment }) => assessment.harmTier === 'T2'),
        T3: having(({ assessment }) => assessment.harmTier === 'T3'),
        T4: having(({ assessment }) => assessment.harmTier === 'T4'),
      },
      byRisk: {
        unlikely: 0,
        risk: having(({ assessment }) => assessment.riskLevel === 'risk'),
        'high-risk': having(({ assessment }) => assessment.riskLevel === 'high-risk'),
      },
      byBand: {
        low: having(({ assessment }) => assessment.severityBand === 'low'),
        medium: 0,
        high: 0,
        'very-high': having(({ assessment }) => assessment.severityBand === 'very-high'),
      },
      byDataType: new Map(
        (['person-name', 'nino', 'health', 'debt'] as const).map((type) => [
          type,
          having(({ dataTypes }) => dataTypes.includes(type)),
        ]),
      ),
    },
    households: snapshot.households.length,
    letters: {
      send: having(({ letter }) => letter.kind === 'send'),
      none: having(({ letter }) => letter.kind === 'none'),
      held: [{ reason: 'not-on-register', count: having(({ letter }) => letter.kind === 'hold') }],
    },
    sums: snapshot.sums,
  };
}
