import { nameCultures } from './synthetic-names.data.ts';

const givenNames = nameCultures.flatMap(({ women, men }) => [...women, ...men]);
const surnames = nameCultures.flatMap((culture) => culture.surnames);

/** A made-up register: lines of reference, forename, surname, birth date and postcode; `twice` pairs the references of who stands on it twice, once with a slip. */
export function syntheticRegister(
  people: number,
  doubles: number,
): { readonly lines: readonly string[]; readonly twice: readonly (readonly [string, string])[] } {
  const lines: string[] = [];
  const twice: (readonly [string, string])[] = [];
  for (let at = 0; at < people; at += 1) {
    const forename = givenNames[(at * 7) % givenNames.length] ?? '';
    const surname = surnames[(at * 13 + Math.floor(at / 5)) % surnames.length] ?? '';
    const day = String((at % 28) + 1).padStart(2, '0');
    const month = String((at % 12) + 1).padStart(2, '0');
    const born = `${1930 + ((at * 37) % 80)}-${month}-${day}`;
    const postcode = `W${(at % 14) + 1} ${(at % 9) + 1}${'ABDEFGHJLN'.charAt(at % 10)}${'PQRSTUWXYZ'.charAt((at * 3) % 10)}`;
    lines.push(`R${at},${forename},${surname},${born},${postcode}`);
    if (at >= doubles) continue;
    const slips = [
      [forename.slice(0, -1), surname, born, postcode],
      [forename, `${surname}e`, born, postcode],
      [forename, surname, `${born.slice(0, 8)}30`, postcode],
      [forename, surname, born, ''],
    ];
    lines.push(`D${at},${(slips[at % 4] ?? []).join(',')}`);
    twice.push([`R${at}`, `D${at}`]);
  }
  return { lines, twice };
}
