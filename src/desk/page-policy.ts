import { createHash } from 'node:crypto';
import { reportStyle } from './report-style.data.ts';

/**
 * The content security policy of the report: its own style sheet by its hash, and nothing else at all: no script, no
 * request to anywhere, no form, no frame. `data:` images are allowed for the empty icon that spares a request for one.
 */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(reportStyle).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
