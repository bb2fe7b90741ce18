import { expect, test } from 'vitest';
import type { Unit } from '#core/document';
import { passage } from '../../../test/support/units.ts';
import { makeDetector } from './detector.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

/** Findings as `unit key role type value`, in order. */
function found(...units: readonly Unit[]): readonly string[] {
  return detect({ mediaType: 'text/plain', units }).map(
    ({ unit, binding, type, value }) => `${unit} ${binding.key} ${binding.role} ${type} ${value}`,
  );
}

const letter = `Housing Benefits
Town Hall, Hornton Street
London W8 7NX
Tel: 020 7361 3000

Our ref: HB/5123456

Ms Amina Hassan
Flat 3, 12 Golborne Road
London
W10 5AB

Dear Ms Hassan

Housing Benefit overpayment

National Insurance number: AB 12 34 56 C
You have been overpaid. Please call us on 020 7361 3001.
Your partner, Yusuf Ali (date of birth 03/02/1985), is disabled.

Yours sincerely

Jane Brown
Benefits Officer`;

test('a letter: its addressee, its officer, and nobody at the town hall', () => {
  expect(found(passage(letter))).toEqual([
    '0 sign-off:1 officer phone +442073613000',
    '0 addressee:1 subject local-reference HB/5123456',
    '0 addressee:1 subject person-name Ms|Amina|Hassan',
    '0 addressee:1 subject postal-address Flat 3, 12 Golborne Road, London',
    '0 addressee:1 subject postcode W10 5AB',
    '0 addressee:1 subject correspondence Dear Ms Hassan',
    '0 addressee:1 subject person-name Ms||Hassan',
    '0 addressee:1 subject benefit housing benefit overpayment',
    '0 addressee:1 subject debt housing benefit overpayment',
    '0 addressee:1 subject nino AB123456C',
    '0 addressee:1 subject debt You have been overpaid.',
    '0 sign-off:1 officer phone +442073613001',
    '0 addressee:1 subject family Your partner, Yusuf Ali (date of birth 03/02/1985), is disabled.',
    '0 prose:1/partner relative family Your partner, Yusuf Ali (date of birth 03/02/1985), is disabled.',
    '0 prose:1/partner relative person-name |Yusuf|Ali',
    '0 prose:1/partner relative birth-date 1985-02-03',
    '0 prose:1/partner relative disability Your partner, Yusuf Ali (date of birth 03/02/1985), is disabled.',
    '0 sign-off:1 officer person-name |Jane|Brown',
  ]);
});

test('two letters in one text are two addressees', () => {
  const keys = found(
    passage(`${letter}\n\n${letter.replaceAll('Amina Hassan', 'Wei Zhang').replaceAll('Ms Hassan', 'Ms Zhang')}`),
  );
  expect(keys).toContain('0 addressee:1 subject person-name Ms|Amina|Hassan');
  expect(keys).toContain('0 addressee:2 subject person-name Ms|Wei|Zhang');
  expect(keys.filter((line) => line.startsWith('0 addressee:2')).length).toBe(
    keys.filter((line) => line.startsWith('0 addressee:1')).length,
  );
});

test('a resident’s mail: who writes, what they say of themselves and of others, and the quotation', () => {
  const lines = found(
    passage('"Hassan, Amina" <amina.h@example.org>', 'part:header:From'),
    passage('housing@rbkc.gov.uk', 'part:header:To'),
    passage(
      `Dear Sir or Madam

My son Yusuf has asthma and I suffer from depression. I don't have diabetes.
My NI number is AB123456C.

Yours faithfully
Amina Hassan
12 Golborne Road, London W10 5AB

On 3 February 2024, Jane Brown <jane.brown@rbkc.gov.uk> wrote:
> Dear Ms Hassan
> We will call on Monday.
> Jane Brown
> Housing Officer`,
    ),
  );
  expect(lines).toEqual(
    expect.arrayContaining([
      '0 party:from:1 correspondent person-name |Amina|Hassan',
      '0 party:from:1 correspondent email amina.h@example.org',
      '1 party:to:1 officer email housing@rbkc.gov.uk',
      '2 prose:1 relative person-name |Yusuf|',
      '2 sign-off:1 correspondent nino AB123456C',
      '2 sign-off:1 correspondent person-name |Amina|Hassan',
      '2 sign-off:1 correspondent postal-address 12 Golborne Road, London',
      '2 sign-off:1 correspondent postcode W10 5AB',
      '2 party:quoted-from-1:1 officer person-name |Jane|Brown',
    ]),
  );
  const health = detect({
    mediaType: 'message/rfc822',
    units: [
      passage('Dear Sir\n\nMy son Yusuf has asthma and I suffer from depression.\n\nYours\n\nRegards\nAmina Hassan'),
    ],
  });
  expect(
    health.filter(({ type }) => type === 'health').map(({ binding, reasons }) => `${binding.key} ${reasons[0] ?? ''}`),
  ).toEqual(["prose:1 words for this 'asthma'", "sign-off:1 words for this 'depression'"]);
});

test('labels and values are forms; a name labelled again begins the next', () => {
  const lines = found(
    passage(`Client: Amina Hassan    DOB: 03/02/1985
NHS No: 943 476 5870
Social worker: Jane Brown
Visited today. Client has diabetes.

Client: Ali Khan    DOB: 04/05/1970
Next of kin
Name: Sara Khan
Phone: 07700 900123`),
  );
  expect(lines).toEqual(
    expect.arrayContaining([
      '0 form:1 subject person-name |Amina|Hassan',
      '0 form:1 subject birth-date 1985-02-03',
      '0 form:1 subject nhs-number 9434765870',
      '0 form:1/officer officer person-name |Jane|Brown',
      '0 form:1 subject health Client has diabetes.',
      '0 form:2 subject person-name |Ali|Khan',
      '0 form:2/next-of-kin relative person-name |Sara|Khan',
      '0 form:2/next-of-kin relative phone +447700900123',
    ]),
  );
});

test('minutes name people in office, and no residents', () => {
  const lines = found(
    passage(`MINUTES of the Housing Committee held at the Town Hall
Present: Cllr A Smith (Chair), Cllr Mary Jones. Officers: Jane Brown (Director of Housing).
1. Apologies were received from Cllr Khan.
2. The Committee noted the report on diabetes and disabled parking.`),
  );
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(line).toContain(' officer person-name ');
});

test('minutes of a panel speak of those whose cases it has, who are not there', () => {
  const lines = found(
    passage(`HARDSHIP PANEL: minutes
Present: Jane Brown (chair), Tom Cole (Benefits Manager). Apologies: none.
Case 1: Amina Hassan
Ms Hassan has epilepsy and is behind with the rent.
Decision: agreed.`),
  );
  expect(lines.filter((line) => /Hassan/u.test(line)).every((line) => !line.includes(' officer '))).toBe(true);
  expect(lines.some((line) => line.includes('Hassan'))).toBe(true);
  expect(lines.some((line) => / subject health /u.test(line))).toBe(true);
});

test('in a chat with a service who greets is staff, and who is greeted is whom it serves', () => {
  const lines = found(
    passage(`[09:11] Jane: Hello, you are through to Jane. How can I help?
[09:13] Amina Hassan: my number is 07700 900123
[09:15] Jane: Thank you. I will pass this on.
[09:16] Amina Hassan: i have asthma`),
  );
  expect(lines.some((line) => line.includes('party:chat:2 correspondent health'))).toBe(true);
  expect(lines.filter((line) => line.includes('Hassan')).every((line) => line.includes(' correspondent '))).toBe(true);
  expect(lines.filter((line) => line.includes('+447700900123') && !line.includes(' officer ')).length).toBe(1);
});

test.each([
  'Dear «Title» «Surname»,\nName: {{name}}\nDOB: [date]\nNI number: XXXXXXXXX\nAddress: ____________\nYours sincerely\n[Officer name]',
  'Dear [Name]\n\nYour council tax is <<amount>>.\n\nYours sincerely\n\n<<Officer>>\nCouncil Tax Team',
  'Name:\nDate of birth:\nNational Insurance number:\nSignature:',
])('nobody in a template: %j', (text) => {
  expect(found(passage(text)).filter((line) => !line.includes(' officer '))).toEqual([]);
});
