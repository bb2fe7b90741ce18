import type { Command, Defaults } from '../command.ts';
import { decide } from './decide.ts';
import { destroy } from './destroy.ts';
import { detect } from './detect.ts';
import { explain } from './explain.ts';
import { exportCommand } from './export.ts';
import { extract } from './extract.ts';
import { letters } from './letters.ts';
import { link } from './link.ts';
import { review } from './review.ts';
import { reviewQueue } from './review-queue.ts';
import { sample } from './sample.ts';
import { score } from './score.ts';
import { start } from './start.ts';
import { status } from './status.ts';

/** Every command, in the order of the help and the guide. */
export function commands(defaults: Defaults): readonly Command[] {
  return [
    start(defaults),
    sample(defaults),
    review,
    status,
    reviewQueue,
    explain,
    decide,
    letters,
    exportCommand,
    score,
    extract,
    detect,
    link,
    destroy,
  ];
}
