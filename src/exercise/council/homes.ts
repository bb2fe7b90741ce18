import type { Random } from '../random.ts';
import { type Borough, elsewhere } from './boroughs.data.ts';
import { uprnOf } from './identifiers.ts';
import type { Home } from './people.ts';

/** Gives out homes, each once. */
export type Homes = { readonly inBorough: (borough: Borough) => Home; readonly elsewhere: () => Home };

/** A council of 20,000 households has more homes than its streets have doors: after so many that are taken, one is shared out in rooms. */
const drawsBeforeSharing = 60;

/** Makes the allocator; the postcode of a place follows from its street and number, as in life. */
export function makeHomes(random: Random): Homes {
  const taken = new Set<string>();
  const rooms = new Map<string, number>();
  const take = (lines: readonly string[], postcode: string): Home | null => {
    const key = lines.join('|');
    if (taken.has(key)) return null;
    taken.add(key);
    return { lines, postcode, uprn: uprnOf(taken.size) };
  };
  const settle = (make: () => { lines: string[]; postcode: string }): Home => {
    for (let draw = 1; draw < drawsBeforeSharing; draw += 1) {
      const { lines, postcode } = make();
      const home = take(lines, postcode);
      if (home !== null) return home;
    }
    const { lines, postcode } = make();
    for (;;) {
      const room = (rooms.get(lines.join('|')) ?? 0) + 1;
      rooms.set(lines.join('|'), room);
      const home = take([`${lines[0]?.startsWith('Flat') === true ? 'Room' : 'Flat'} ${room}`, ...lines], postcode);
      if (home !== null) return home;
    }
  };
  return {
    inBorough: (borough) =>
      settle(() => (random.chance(0.55) ? flatInBlock(borough, random) : inStreet(borough, random))),
    elsewhere: () =>
      settle(() => {
        const [street, town, district] = random.pick(elsewhere);
        const number = random.between(1, 180);
        return { lines: [`${number} ${street}`, town], postcode: postcodeFor(district, street, number) };
      }),
  };
}

function flatInBlock(borough: Borough, random: Random): { lines: string[]; postcode: string } {
  const entry = random.pick(borough.blocks);
  const [block = '', estate = ''] = entry.split('|');
  const flat = random.between(1, 400);
  const postcode = postcodeFor(districtOf(borough, entry), block, Math.ceil(flat / 40));
  return { lines: [`Flat ${flat}`, block, estate, 'London'], postcode };
}

function inStreet(borough: Borough, random: Random): { lines: string[]; postcode: string } {
  const street = random.pick(borough.streets);
  const number = random.between(1, 240);
  const postcode = postcodeFor(districtOf(borough, street), street, Math.ceil(number / 20));
  const part = random.weighted<string>([
    ['', 5],
    [`Flat ${random.pick(['A', 'B', 'C', '1', '2', '3', '4'])}`, 4],
    ['Basement Flat', 1],
    ['First Floor Flat', 1],
    ['Top Floor Flat', 1],
  ]);
  const lines = [part, `${number}${random.chance(0.06) ? 'A' : ''} ${street}`, 'London'];
  return { lines: lines.filter((line) => line !== ''), postcode };
}

function districtOf(borough: Borough, place: string): string {
  return borough.districts[hashOf(place) % borough.districts.length] ?? '';
}

/** A full postcode from the district: the inward letters leave out C, I, K, M, O and V, as the Royal Mail's do. */
function postcodeFor(district: string, street: string, part: number): string {
  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  const hash = hashOf(`${street}/${part}`);
  return `${district} ${hash % 10}${letters.charAt((hash >> 4) % 20)}${letters.charAt((hash >> 9) % 20)}`;
}

function hashOf(text: string): number {
  let hash = 7;
  for (const character of text) hash = (hash * 31 + character.charCodeAt(0)) % 1_000_003;
  return hash;
}
