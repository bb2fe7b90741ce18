import type { GreyPicture } from '../../../src/core/recognition.ts';
import { levelled } from '../../../src/review/extract/picture/page-skew.ts';

/** Ways in which a page comes out of a scanner. */
export const conditions = ['clean', 'poor', 'poor and askew', 'upside down', 'photographed'] as const;

/** One of them. */
export type Condition = (typeof conditions)[number];

/** The page as it would come out; `chance` gives numbers from 0 to 1. */
export function degraded(picture: GreyPicture, condition: Condition, chance: () => number): GreyPicture {
  switch (condition) {
    case 'clean':
      return picture;
    case 'poor':
      return speckled(picture, chance);
    case 'poor and askew':
      return speckled(levelled(picture, -2), chance);
    case 'upside down':
      return { ...picture, pixels: picture.pixels.slice().reverse() };
    case 'photographed':
      return shaded(levelled(picture, -1), chance);
  }
}

/** Grey noise of 25 levels either way, ink at 60, and a speck in every thousand pixels. */
function speckled(picture: GreyPicture, chance: () => number): GreyPicture {
  const pixels = picture.pixels.map((pixel) => {
    const speck = chance();
    if (speck < 0.001) return speck < 0.0005 ? 0 : 255;
    return Math.min(255, Math.max(0, 60 + (pixel * 175) / 255 + (chance() - 0.5) * 50));
  });
  return { ...picture, pixels };
}

/** A lamp on one side: from 235 at one corner to 115 at the other, with soft noise. */
function shaded(picture: GreyPicture, chance: () => number): GreyPicture {
  const { width, height } = picture;
  const pixels = picture.pixels.map((pixel, at) => {
    const light = 235 - 120 * (((at % width) / width + Math.floor(at / width) / height) / 2);
    return Math.min(255, Math.max(0, (pixel / 255) * light * 0.85 + light * 0.15 + (chance() - 0.5) * 16));
  });
  return { ...picture, pixels };
}
