import type { BirthDate } from './values/birth-date.ts';

/** One usable row of the council's register of residents; fields the row lacks are null or empty. */
export type Resident = {
  readonly registerRef: string;
  readonly title: string;
  readonly forenames: string;
  readonly surname: string;
  readonly previousSurnames: readonly string[];
  readonly birthDate: BirthDate | null;
  readonly sex: string;
  /** Non-empty address lines, without the postcode. */
  readonly addressLines: readonly string[];
  /** Normal form, or '' where absent or not a postcode. */
  readonly postcode: string;
  readonly uprn: string;
  readonly email: string;
  readonly phone: string;
  readonly nino: string;
  readonly nhsNumber: string;
  readonly authority: string;
  /** YYYY-MM-DD, or null for a living person. */
  readonly deceasedOn: string | null;
  readonly safeContact: SafeContact;
  readonly also?: AlsoKnown;
};

/** What else a register says that files may call a resident by, beside what stands in the fields of their own. */
export type AlsoKnown = {
  /** Preferred and usual forenames. */
  readonly forenames: readonly string[];
  /** References in other columns: of a pupil the number of the admission beside the UPN. */
  readonly references: readonly string[];
  /** Normal forms, as `phone` and `email`. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
};

/** How a person may be written to: freely, only with a named approval, or only by one channel. */
export type SafeContact =
  | { readonly kind: 'open' }
  | { readonly kind: 'hold' }
  | { readonly kind: 'use'; readonly channel: string };
