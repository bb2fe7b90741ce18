/** A picture of a page in grey: one byte a pixel, row by row, 0 black; `dpi` as far as it is known or can be told from its size. */
export type GreyPicture = {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly pixels: Uint8Array;
};

/** A word as a recogniser read it: how sure it is in per cent, its box in pixels from the top left, and the number of its line. */
export type RecognisedWord = {
  readonly text: string;
  readonly confidence: number;
  readonly line: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** What decoding a picture file gave: the page in grey, or why there is none. */
export type DecodedPicture =
  | { readonly kind: 'picture'; readonly picture: GreyPicture }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'damaged' };

/** Turns pictures into words. It never throws for what a picture holds; a recogniser that broke down rejects, and is not used again. */
export type Recogniser = {
  /** Decodes the first page of a picture file: JPEG, PNG, TIFF, BMP, GIF or WebP. */
  readonly decode: (bytes: Uint8Array) => Promise<DecodedPicture>;
  /** Reads the words of a page in reading order; null where this page could not be read. */
  readonly recognise: (picture: GreyPicture) => Promise<readonly RecognisedWord[] | null>;
};
