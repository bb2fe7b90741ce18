/** Loaded before a program (`node --import`): at its end its cost is written as JSON to the file that COST names. */
import { writeFileSync } from 'node:fs';

const start = performance.now();
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cost = {
    version: `Candour, Node ${process.versions.node}`,
    seconds: (performance.now() - start) / 1000,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    peakMb: maxRSS / 1024,
  };
  writeFileSync(process.env['COST'] ?? '', JSON.stringify(cost));
});
