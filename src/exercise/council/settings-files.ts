import { toCsv } from '#core/csv';
import type { Incident } from '#core/incident';
import { boroughs } from './boroughs.data.ts';

/** `authorities.json`: who is controller of what in the share. */
export function authoritiesJson(): string {
  const authorities = boroughs.map((borough) => ({
    id: borough.id,
    name: borough.name,
    role: 'controller',
    domains: [borough.domain],
    paths: [`${borough.folder}/**`],
    postcodes: borough.districts,
  }));
  return `${JSON.stringify({ authorities }, null, 2)}\n`;
}

/** `taken.csv`: what the investigators say was copied, folder by folder. */
export function takenCsv(): string {
  const [first, second, third] = boroughs;
  return toCsv(
    ['path', 'grade', 'reason'],
    [
      [first.folder, 'confirmed', 'Listed in the archive that the attackers made'],
      [second.folder, 'likely', 'Read by the attackers’ account in the hour before the transfer'],
      [`${third.folder}/Committee`, 'not-indicated', 'Published papers, not opened'],
      [third.folder, 'possible', 'No log of this server was kept'],
    ],
  );
}

/** The facts of the invented breach. */
export const sampleIncident: Incident = {
  draft: false,
  organisation: 'Royal Borough of Northmere',
  helpline: '020 7946 0199',
  email: 'data-incident@northmere.example',
  website: 'northmere.example/data-incident',
  dataProtectionOfficer: 'The Data Protection Officer, Northmere Town Hall, Ravenhill Square, London W8 4ZZ',
  happenedOn: '2025-10-03',
  discoveredOn: '2025-10-06',
  whatHappened:
    'Somebody broke into the computer network that three councils share and copied files from a shared drive before they were shut out.',
  measures: [
    'We shut the attackers out on the day we found them and disconnected the systems affected.',
    'We reported the crime to the police and the breach to the Information Commissioner.',
    'We are checking every file that was copied, and are writing to the people whose information was in them.',
  ],
  circumstances: {
    confidentiality: 'unknown-recipients',
    integrity: 'none',
    availability: 'temporary',
    malicious: true,
  },
};
