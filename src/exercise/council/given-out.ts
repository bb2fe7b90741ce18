/** Draws what nobody before was given: `draw` is asked again, with how often it was asked before, until its answer is new. */
export type GiveOut = (draw: (attempt: number) => string) => string;

/** A stock of numbers and addresses of one council, none given out yet: no two real people have one mailbox, mobile or NHS number. */
export function makeGiveOut(): GiveOut {
  const given = new Set<string>();
  return (draw) => {
    let attempt = 0;
    let drawn = draw(attempt);
    while (given.has(drawn)) {
      attempt += 1;
      drawn = draw(attempt);
    }
    given.add(drawn);
    return drawn;
  };
}
