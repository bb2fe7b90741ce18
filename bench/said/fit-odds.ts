/** A score with whether it was right, and how much it counts. */
export type Scored = { readonly score: number; readonly right: boolean; readonly weight: number };

/** Slope and level that make scores log-odds (Platt, 1999), by Newton's method; a little is held back towards the mean so that few examples give no certainty. */
export function fitOdds(scored: readonly Scored[]): { readonly slope: number; readonly level: number } {
  let [slope, level] = [1, 0];
  for (let step = 0; step < 40; step += 1) {
    // A slope of one and a level of nothing, held with the weight of two examples.
    let [gs, gl, hss, hsl, hll] = [2 * (slope - 1), 0.2 * level, 2, 0, 0.2];
    for (const { score, right, weight } of scored) {
      const likelihood = 1 / (1 + Math.exp(-(slope * score + level)));
      const error = weight * (likelihood - (right ? 1 : 0));
      const curve = weight * likelihood * (1 - likelihood);
      gs += error * score;
      gl += error;
      hss += curve * score * score;
      hsl += curve * score;
      hll += curve;
    }
    const determinant = hss * hll - hsl * hsl;
    if (Math.abs(determinant) < 1e-12) break;
    slope -= (hll * gs - hsl * gl) / determinant;
    level -= (hss * gl - hsl * gs) / determinant;
    slope = Math.max(0.1, Math.min(3, slope));
    level = Math.max(-8, Math.min(8, level));
  }
  return { slope, level };
}
