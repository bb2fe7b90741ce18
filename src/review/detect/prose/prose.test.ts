import { expect, test } from 'vitest';
import type { PersonalDataType } from '#core/personal-data';
import { marked, withMarks } from '../../../../test/support/marked.ts';
import { passage } from '../../../../test/support/units.ts';
import { makeDetector } from '../detector.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });
const identifiers: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  'person-name',
  'birth-date',
  'postal-address',
  'postcode',
  'email',
  'phone',
  'nino',
  'nhs-number',
  'bank-account',
  'uprn',
  'iban',
  'vehicle-registration',
]);

// Each fixture marks exactly the identifiers to be found; what is not marked must not be.
test.each([
  'My NI number is ⟦nino:AB 12 34 56 C⟧ and my mobile is ⟦phone:07700 900123⟧.',
  'ring me on ⟦phone:+44 (0)20 7946 0018⟧ or write to ⟦email:amina.h@example.org⟧.',
  'NHS no ⟦nhs-number:943 476 5870⟧',
  'Her NHS number is ⟦nhs-number:9434765870⟧, DOB ⟦birth-date:03/02/1985⟧.',
  'I was born on ⟦birth-date:3rd February 1985⟧ and my name is ⟦person-name:Amina Hassan⟧.',
  'Spoke to ⟦person-name:Mrs Begum⟧ at ⟦postal-address:Flat 3, 12 Golborne Road, London⟧ ⟦postcode:W10 5AB⟧.',
  '⟦person-name:Mr O’Brien⟧ lives at ⟦postal-address:14 Lancaster Road⟧.',
  'Client ⟦person-name:Wei Zhang⟧ attended with her son ⟦person-name:Yusuf⟧.',
  'Please refund ⟦bank-account:11-22-33 12345678⟧ to ⟦person-name:Ms da Silva⟧.',
  'My bank details are sort code ⟦bank-account:11-22-33 and account number 12345678⟧.',
  'I am ⟦person-name:Agnieszka Wójcik-Nowak⟧ and my car is ⟦vehicle-registration:LB20 KZR⟧.',
  'Pay to ⟦iban:GB29 NWBK 6016 1331 9268 19⟧ please.',
  'Her property is UPRN ⟦uprn:217034567⟧.',
  'Client ⟦person-name:Sarah Whitfield⟧, ⟦birth-date:22/05/1978⟧, was seen on 03/04/2024.',
  'Spoke to ⟦person-name:Grace Mensah⟧ (⟦birth-date:3 February 1961⟧) and her son ⟦person-name:Daniel Mensah⟧ (⟦birth-date:09/09/2014⟧).',
  'Spoke to ⟦person-name:Grace Mensah⟧ (12/05/2023) and ⟦person-name:Ann Reid⟧, 14/05/2023.',
  '⟦person-name:Chukwuemeka Okonkwo⟧ said that he had not been visited.',
  '⟦person-name:Abdirahman Hassan Ali⟧ (⟦nino:JG121316A⟧) was seen by ⟦person-name:Dr Patel⟧.',
])('%s', (source) => {
  const { text } = marked(source);
  expect(withMarks(text, detect({ mediaType: 'text/plain', units: [passage(text)] }), identifiers)).toBe(source);
});

test.each([
  'Order number 1234567890 was sent on 3 March 2024, invoice 45055771 and ISBN 978-0-306-40615-7.',
  'See page 12 of version 1.2.3, section 4.1.2, and build 20240131.',
  'The meeting of the Housing Committee was held at the Town Hall on Monday 4 March.',
  'Please complete form HB1 and send it to the Benefits Team. Council Tax is due on 1 April.',
  'Example: AB 12 34 56 Z. The reference is QQ123456C.',
  'Golborne Road and Portobello Road will be closed. Victoria Park opens at 8.',
  'Dear Sir or Madam, Yours faithfully, The Housing Team',
  'Dear Parent/Carer, school closes on Friday. Parent/Guardian signature: ____',
  'The company number is 04505577 and the VAT number is 123456789.',
  'Microsoft Windows Server 2019 has been installed. Adobe Acrobat is available.',
  'Temperatures of 12-14 and 10 10 10 were measured; the ratio was 3:4.',
])('nothing personal in "%s"', (text) => {
  expect(
    detect({ mediaType: 'text/plain', units: [passage(text)] }).map(({ type, value }) => `${type} ${value}`),
  ).toEqual([]);
});

test.each([
  ['Mrs Begum suffers from depression and uses a wheelchair.', ['health', 'disability']],
  ['Mrs Begum denies any history of depression.', []],
  ['If you are disabled you may be able to get a discount.', []],
  ['Residents with diabetes should contact their GP.', []],
  ['Mr Khan was arrested for burglary and has rent arrears.', ['criminal', 'debt']],
  ['Ms Ali fled domestic violence; her address must not be disclosed.', ['domestic-abuse', 'protected-address']],
  ['Mr Khan receives Universal Credit and has leave to remain.', ['benefit', 'immigration']],
  ['Mr Khan says the key safe code is 4321.', ['access-code']],
])('"%s" says %j', (text, expected) => {
  const special = new Set([
    'health',
    'disability',
    'criminal',
    'debt',
    'domestic-abuse',
    'protected-address',
    'benefit',
    'immigration',
    'access-code',
  ]);
  const found = detect({ mediaType: 'text/plain', units: [passage(text)] });
  const types = found.map(({ type }) => type).filter((type) => special.has(type));
  expect([...new Set(types)]).toEqual(expected);
});

test('a register makes names surer than the tagger can', () => {
  const withRegister = makeDetector({
    names: { pairs: ['GRACE PARK', 'ANA DA SILVA'], surnames: ['DA SILVA', 'PARK'] },
    asOf: '2026-11-21',
    calibrated: false,
  });
  const bare = makeDetector({ names: null, asOf: '2026-11-21', calibrated: false });
  const text = 'Key collected by Grace Park on Tuesday; Ana da Silva to follow.';
  const scores = (findings: ReturnType<typeof detect>) =>
    new Map(findings.flatMap(({ type, value, score }) => (type === 'person-name' ? [[value, score] as const] : [])));
  const known = scores(withRegister({ mediaType: 'text/plain', units: [passage(text)] }));
  const alone = scores(bare({ mediaType: 'text/plain', units: [passage(text)] }));
  expect([...known.keys()]).toEqual(['|Grace|Park', '|Ana|da Silva']);
  for (const [name, score] of known) expect(score).toBeGreaterThan(alone.get(name) ?? 0);
});

test.each(['Mary Ward', 'Oliver London', 'Chelsea Smith', 'Sarah Green', 'Precious Comfort Ade'])(
  'a tenant called %s is a person',
  (name) => {
    const found = detect({ mediaType: 'text/plain', units: [passage(`Visit to the tenant, ${name}, on Monday.`)] });
    expect(
      found.filter(({ type }) => type === 'person-name').map(({ value }) => value.replaceAll('|', ' ').trim()),
    ).toEqual([name]);
  },
);
