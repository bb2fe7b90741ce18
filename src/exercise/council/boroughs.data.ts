/** A fictional London borough: real postcode districts, invented streets, names and domains. */
export type Borough = {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** Its folder in the share. */
  readonly folder: string;
  readonly domain: string;
  readonly districts: readonly string[];
  /** Street names with the place of their district in `districts`. */
  readonly streets: readonly string[];
  /** Blocks of flats: `block|estate`. */
  readonly blocks: readonly string[];
  readonly office: readonly string[];
  readonly phone: string;
  /** How its systems head their columns. */
  readonly headings: 'snake' | 'camel' | 'spaced';
};

function list(line: string): readonly string[] {
  return line.split(',').map((item) => item.trim());
}

/** The three councils that share one file store. */
export const boroughs: readonly [Borough, Borough, Borough] = [
  {
    id: 'northmere',
    name: 'Royal Borough of Northmere',
    short: 'RBN',
    folder: 'RBN',
    domain: 'northmere.example',
    districts: ['W10', 'W11', 'W8'],
    streets: list(
      'Tallowgate Road, Lampwright Street, Oxbarrow Gardens, Saffron Kiln Lane, St Hilda’s Crescent, Farrier’s Mews, Ladymead Terrace, Coldbrook Road, Wexcombe Avenue, Pennybridge Road, Ravenhill Square, Harrow Ditch Lane, Mandeville Close, Quince Walk, Old Observatory Road',
    ),
    blocks: list(
      'Florence Dixon House|Cooperage Estate, Barnard Court|Cooperage Estate, Tanner House|Cooperage Estate, Juniper Point|Silverlock Estate, Larch Point|Silverlock Estate, Grace Adeyemi House|Silverlock Estate, Holbeck Tower|Ravenhill Green',
    ),
    office: ['Northmere Town Hall', 'Ravenhill Square', 'London', 'W8 4ZZ'],
    phone: '020 7946 0100',
    headings: 'snake',
  },
  {
    id: 'haverton',
    name: 'London Borough of Haverton',
    short: 'LBHV',
    folder: 'Haverton',
    domain: 'haverton.example',
    districts: ['W6', 'W12', 'SW6'],
    streets: list(
      'Brackenfield Road, Osier Road, Ferrymans Row, Malthouse Street, Gadwall Road, Shepherdess Grove, Dunnock Road, Bishops Eyot, Wharfdale Gardens, Emlyn Yard, Cray Street, Alderton Road, Offham Road, Sorrel Close, Thessaly Parade',
    ),
    blocks: list(
      'Attwater House|White Stag Estate, Brannock House|White Stag Estate, Penhallow Court|White Stag Estate, Curlew Court|Marsh Lock Estate, Teal Court|Marsh Lock Estate, Heron Court|Marsh Lock Estate, The Quadrant|Ferry Lane',
    ),
    office: ['Haverton Civic Centre', '1 Malthouse Street', 'London', 'W6 9ZZ'],
    phone: '020 7946 0300',
    headings: 'camel',
  },
  {
    id: 'eastminster',
    name: 'City of Eastminster',
    short: 'EMCC',
    folder: 'Eastminster',
    domain: 'eastminster.example',
    districts: ['W9', 'W2', 'NW8'],
    streets: list(
      'Almoner’s Walk, Chancery Mews, Pelican Street, Great Salter Street, Little Salter Street, Prebend Road, Cardinal’s Row, Waterbeach Road, Elvaston Gate, Duke of Leinster Road, Formby Crescent, Clarendon Wharf, Hallam Cross, Pear Tree Court, Maida Bridge Road',
    ),
    blocks: list(
      'Braithwaite Tower|Church Wharf Estate, Hallam House|Church Wharf Estate, Gilliatt House|Church Wharf Estate, Merrow House|Canal Side Estate, Kestrel House|Canal Side Estate, Polesworth House|Canal Side Estate, Salter Mansions|Great Salter Street',
    ),
    office: ['Eastminster City Hall', '64 Great Salter Street', 'London', 'NW8 8ZZ'],
    phone: '020 7946 0600',
    headings: 'spaced',
  },
];

/** Where people live who are in the files but in none of the three boroughs: streets with town and postcode district. */
export const elsewhere: readonly (readonly [string, string, string])[] = [
  ['Larkrise Avenue', 'Croydon', 'CR0'],
  ['Moorhen Way', 'Ilford', 'IG1'],
  ['Thornbury Hill', 'Watford', 'WD18'],
  ['Coppice Dene', 'Romford', 'RM3'],
  ['Sandpiper Road', 'Slough', 'SL1'],
  ['Quarry Bank', 'Leicester', 'LE4'],
  ['Ashdown Rise', 'London', 'SE18'],
  ['Corbel Street', 'London', 'E17'],
  ['Fulling Mill Lane', 'Luton', 'LU2'],
  ['Beacon View', 'Margate', 'CT9'],
];
