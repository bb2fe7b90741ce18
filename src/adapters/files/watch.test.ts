import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startWatch } from './watch.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'performance'] }));
afterEach(() => void vi.useRealTimers());

test('it rings when nothing has come for its time, and not before', () => {
  const ring = vi.fn();
  const watch = startWatch({ timeMs: 100, totalMs: 10_000 }, ring);
  for (let round = 0; round < 5; round += 1) {
    vi.advanceTimersByTime(90);
    watch.progress(0);
  }
  vi.advanceTimersByTime(90);
  expect(ring).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20);
  expect(ring).toHaveBeenCalledTimes(1);
});

test('it rings when the whole time is up, which grows with what comes and stands still while that is put away', () => {
  const rung = (bytes: number, pause: number): number => {
    let at = 0;
    const watch = startWatch({ timeMs: 100, totalMs: 300 }, () => {
      at = performance.now() - from;
    });
    const from = performance.now();
    for (let round = 0; round < 100 && at === 0; round += 1) {
      vi.advanceTimersByTime(50);
      watch.pause();
      vi.advanceTimersByTime(pause);
      watch.progress(bytes);
      vi.advanceTimersByTime(0);
    }
    watch.stop();
    return at;
  };
  const [plain, grown, paused] = [rung(0, 0), rung(10_000, 0), rung(0, 50)];
  expect(plain).toBeGreaterThanOrEqual(250);
  expect(plain).toBeLessThanOrEqual(310);
  expect(grown).toBeGreaterThanOrEqual(350);
  expect(paused).toBeGreaterThanOrEqual(500);
});

test('once stopped it never rings', () => {
  const ring = vi.fn();
  startWatch({ timeMs: 10, totalMs: 10 }, ring).stop();
  vi.advanceTimersByTime(1000);
  expect(ring).not.toHaveBeenCalled();
});
