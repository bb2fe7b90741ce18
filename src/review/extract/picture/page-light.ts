import type { GreyPicture } from '#core/recognition';

/** Paper under a lamp differs by more than this from corner to corner; scanners' paper by less. */
const leastSpread = 30;
/** Which of a tile's pixels, from dark to light, is taken for its paper. */
const paperShare = 0.8;
/** A tile darker than this share of the lightest is a picture or a dark table, not paper in the shade. */
const darkest = 0.35;

/**
 * The page as if it were evenly lit: a photograph's paper is brighter under the lamp than in the corner, and a recogniser takes
 * the shade for ink. A page that is evenly lit already comes back as it is.
 */
export function evenlyLit(picture: GreyPicture): GreyPicture {
  const { width, height, dpi, pixels } = picture;
  const tile = Math.max(24, Math.round(dpi / 3));
  const [across, down] = [Math.ceil(width / tile), Math.ceil(height / tile)];
  if (across < 3 || down < 3) return picture;
  const paper = paperOf(picture, tile, across, down);
  const sorted = paper.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor(sorted.length * 0.1)] ?? 0, sorted[Math.floor(sorted.length * 0.95)] ?? 0];
  if (high - low < leastSpread) return picture;
  const least = Math.max(1, high * darkest);
  const light = smoothed(paper, across, down).map((each) => Math.max(least, each));
  const out = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y += 1) {
    const [row, below, share] = between(y, tile, down);
    for (let x = 0; x < width; x += 1) {
      const [column, beside, part] = between(x, tile, across);
      const at = (line: number, place: number): number => light[line * across + place] ?? 255;
      const above = at(row, column) * (1 - part) + at(row, beside) * part;
      const under = at(below, column) * (1 - part) + at(below, beside) * part;
      const here = above * (1 - share) + under * share;
      out[y * width + x] = Math.min(255, ((pixels[y * width + x] ?? 0) * 245) / here);
    }
  }
  return { ...picture, pixels: out };
}

/** The grey of the paper in each tile. */
function paperOf({ width, height, pixels }: GreyPicture, tile: number, across: number, down: number): number[] {
  const paper: number[] = [];
  const counts = new Uint32Array(256);
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < across; column += 1) {
      counts.fill(0);
      let count = 0;
      for (let y = row * tile; y < Math.min(height, (row + 1) * tile); y += 1) {
        for (let x = column * tile; x < Math.min(width, (column + 1) * tile); x += 1) {
          const grey = pixels[y * width + x] ?? 0;
          counts[grey] = (counts[grey] ?? 0) + 1;
          count += 1;
        }
      }
      let left = count * paperShare;
      let grey = 0;
      while (grey < 255 && left > (counts[grey] ?? 0)) {
        left -= counts[grey] ?? 0;
        grey += 1;
      }
      paper.push(grey);
    }
  }
  return paper;
}

/** Each tile as the median of itself and its neighbours: a tile full of ink has the paper around it. */
function smoothed(paper: readonly number[], across: number, down: number): number[] {
  return paper.map((_, index) => {
    const [row, column] = [Math.floor(index / across), index % across];
    const around: number[] = [];
    for (let y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y += 1)
      for (let x = Math.max(0, column - 1); x <= Math.min(across - 1, column + 1); x += 1)
        around.push(paper[y * across + x] ?? 255);
    around.sort((a, b) => a - b);
    return around[around.length >> 1] ?? 255;
  });
}

/** The two tiles between whose middles a pixel lies, and how near it is to the second. */
function between(at: number, tile: number, count: number): readonly [number, number, number] {
  const place = Math.min(count - 1, Math.max(0, (at + 0.5) / tile - 0.5));
  const first = Math.floor(place);
  return [first, Math.min(count - 1, first + 1), place - first];
}
