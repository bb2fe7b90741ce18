import type { GreyPicture } from '#core/recognition';

/** How far a page may lie askew, in degrees, and how finely that is looked at. */
const furthest = 16;
const step = 0.5;
/** Width in pixels to which a page is reduced: lines of print are then three to six rows apart, which is enough to tell. */
const lookedAtWidth = 700;
const mostInk = 60_000;
/** How much sharper the rows of ink must be at an angle than as the page lies. */
const sharper = 1.15;

/** How much the lines of a page sink from left to right, in degrees, found where the ink falls into the sharpest rows; 0 where no angle stands out. */
export function skewOf(picture: GreyPicture): number {
  const ink = inkOf(picture);
  if (ink.length < 400) return 0;
  const upright = sharpness(ink, 0);
  let [best, sharpest] = [0, upright * sharper];
  for (let degrees = -furthest; degrees <= furthest; degrees += step) {
    const found = sharpness(ink, Math.tan((degrees * Math.PI) / 180));
    if (found > sharpest) [best, sharpest] = [degrees, found];
  }
  return best;
}

/** The page turned about its middle so that lines that sank by so many degrees are level; what comes into it is white. */
export function levelled(picture: GreyPicture, degrees: number): GreyPicture {
  const { width, height, pixels } = picture;
  const angle = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 255 : (pixels[y * width + x] ?? 255);
  const out = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [across, down] = [x - width / 2, y - height / 2];
      const fromX = cosine * across - sine * down + width / 2;
      const fromY = sine * across + cosine * down + height / 2;
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      const [right, low] = [fromX - left, fromY - top];
      out[y * width + x] =
        (1 - low) * ((1 - right) * at(left, top) + right * at(left + 1, top)) +
        low * ((1 - right) * at(left, top + 1) + right * at(left + 1, top + 1));
    }
  }
  return { ...picture, pixels: out };
}

/** Places of dark pixels of the reduced page, as x and y by turns. */
function inkOf({ width, height, pixels }: GreyPicture): Int32Array {
  const factor = Math.max(1, Math.floor(width / lookedAtWidth));
  const places: number[] = [];
  for (let y = 0; y < height; y += factor) {
    for (let x = 0; x < width; x += factor) {
      if ((pixels[y * width + x] ?? 255) < 128) places.push(x / factor, y / factor);
    }
  }
  // Every so many, so that a dark picture costs no more than a page.
  const skip = Math.max(1, Math.ceil(places.length / 2 / mostInk));
  return Int32Array.from(places.filter((_, index) => (index >> 1) % skip === 0));
}

/** How unevenly the ink falls into rows that sink by so much: the sum of the squares of their counts. */
function sharpness(ink: Int32Array, slope: number): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const rows = new Int32Array(ink.length / 2);
  for (let index = 0; index < rows.length; index += 1) {
    const row = Math.round((ink[2 * index + 1] ?? 0) - (ink[2 * index] ?? 0) * slope);
    rows[index] = row;
    least = Math.min(least, row);
    most = Math.max(most, row);
  }
  const counts = new Int32Array(most - least + 1);
  for (const row of rows) counts[row - least] = (counts[row - least] ?? 0) + 1;
  return counts.reduce((sum, count) => sum + count * count, 0);
}
