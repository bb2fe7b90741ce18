/** What holds inside one group of braces of a rich text. */
export type RtfGroup = {
  /** `body` and its kin, or what the words of this group are instead. */
  place: string;
  kind: 'words' | 'silent' | 'fonts' | 'object' | 'picture';
  font: number;
  skip: number;
  isDeleted: boolean;
  isHidden: boolean;
  isInTable: boolean;
  isOptional: boolean;
  alignment: string;
};

/** What holds outside of every group. */
export const outermostGroup: Readonly<RtfGroup> = {
  place: 'body',
  kind: 'words',
  font: -1,
  skip: 1,
  isDeleted: false,
  isHidden: false,
  isInTable: false,
  isOptional: false,
  alignment: '',
};
