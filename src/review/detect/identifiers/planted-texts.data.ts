/** Texts of one kind of identifier, with what must be found of its type marked, and texts in which none of its type must be found. */
export type Planted = {
  /** Headings of a table with a cell under each that is wholly one, but for what stands before or after its marks. */
  readonly tables: readonly (readonly [heading: string, cell: string])[];
  readonly forms: readonly string[];
  readonly sentences: readonly string[];
  readonly nothing: readonly string[];
};

/** By the id of a recogniser. Values are made up, of ranges for tests where there are any; people too. */
export const planted: Readonly<Record<string, Planted>> = {
  nino: {
    tables: [
      ['NI_No', '⟦nino:AB123456C⟧'],
      ['niNumber', '⟦nino:jg 12 13 16 a⟧'],
      ['Nat Ins No', '⟦nino:AB 12 34 S6 C⟧'],
      ['NINO', '⟦nino:TN010280M⟧'],
      ['N.I. No.', '⟦nino:JG121316⟧'],
    ],
    forms: [
      'NI No: ⟦nino:JG 12 13 16 A⟧',
      'National Insurance number\n⟦nino:JG121316A⟧',
      'NINO    ⟦nino:JG-12-13-16-A⟧',
    ],
    sentences: [
      'I can confirm my NI number is ⟦nino:jg121316a⟧ and my name.',
      'Her NINO is ⟦nino:JG I2 13 16 A⟧.',
      'He left (⟦nino:JG121316A⟧) in May.',
      '⟦nino:JG 12 13 16 A⟧ is his National Insurance number.',
    ],
    nothing: [
      'Write it as QQ123456C.',
      'See NIST SP 800-131A.',
      'Product PR102024 is sold out.',
      'Fault AB123456 was closed.',
    ],
  },
  'temporary-reference': {
    tables: [['HMRC TRN', '⟦nino:11A12345⟧']],
    forms: ['Temporary reference number: ⟦nino:11A12345⟧'],
    sentences: ['HMRC gave the temporary reference number ⟦nino:11A12345⟧.'],
    nothing: ['Drawing 11A12345 shows the roof.'],
  },
  'nhs-number': {
    tables: [
      ['NHS_No', '⟦nhs-number:943 476 5919⟧'],
      ['NHS number', '⟦nhs-number:94347659I9⟧'],
      ['CHI', '⟦nhs-number:0101701239⟧'],
      ['NHS no', '⟦nhs-number:4505577105⟧'],
    ],
    forms: ['NHS number: ⟦nhs-number:943-476-5919⟧', 'NHS No.\n⟦nhs-number:9434765919⟧'],
    sentences: [
      'Her NHS number is ⟦nhs-number:9434765919⟧.',
      'Discharged today (⟦nhs-number:450 557 7104⟧, NHS number).',
      'H&C number ⟦nhs-number:320 000 0016⟧ came from Belfast.',
      'Seen ⟦nhs-number:450 557 7104⟧ in clinic.',
    ],
    nothing: [
      'Invoice number 9434765919 was paid.',
      'Order 4505577104 was sent.',
      'The parcel is 4505577104.',
      'Call 505-237-1659 for the fax.',
      'ISBN 0306406152 is out of print.',
    ],
  },
  'birth-date': {
    tables: [
      ['D.O.B.', '⟦birth-date:03/02/1985⟧'],
      ['Date of Birth', '⟦birth-date:O3/02/I985⟧'],
      ['DateOfBirth', '⟦birth-date:31080⟧'],
      ['DOB', '⟦birth-date:3 Feb 19B5⟧'],
    ],
    forms: ['DOB: ⟦birth-date:3 February 1985⟧', 'Date of birth\n⟦birth-date:03.02.1985⟧'],
    sentences: [
      'She was born on ⟦birth-date:3 February 1985⟧ in Leeds.',
      'His date of birth is ⟦birth-date:03/02/1985⟧.',
    ],
    nothing: ['The meeting of 03/02/1985 was minuted.', 'Born in Leeds, moved on 3 February 1985.'],
  },
  email: {
    tables: [
      ['E-mail Address', '⟦email:amina@example.org⟧'],
      ['Email', '⟦email:james . murray @ example . org⟧'],
      ['email_addr', '⟦email:amina(at)example.org⟧'],
    ],
    forms: ['Email: ⟦email:amina.h@example.org⟧'],
    sentences: ['Write to ⟦email:Amina.H@Example.org⟧ in future.'],
    nothing: ['Mention @amina in the thread.', 'Sold at 3 for 2 @ £4 each.'],
  },
  phone: {
    tables: [
      ['Tel No', '⟦phone:020 7946 0018⟧'],
      ['Mobile', '⟦phone:7700900123⟧'],
      ['Contact Number', '⟦phone:O77OO 9OO123⟧'],
    ],
    forms: ['Tel: ⟦phone:+44 (0)20 7946 0018⟧', 'Mobile\n⟦phone:07700 900123⟧'],
    sentences: ['Please ring her on ⟦phone:07700 900 123⟧ after six.'],
    nothing: ['Version 07700900 was built.', 'Between 1999 and 2004 it fell.'],
  },
  postcode: {
    tables: [
      ['PCode', '⟦postcode:W10 5AB⟧'],
      ['Post Code', '⟦postcode:Nw8 8FR⟧'],
      ['Postcode', '⟦postcode:SWIA 1AA⟧'],
      ['Postcode', '⟦postcode:W1O SAB⟧'],
    ],
    forms: ['Postcode: ⟦postcode:w10 5ab⟧'],
    sentences: ['They moved to ⟦postcode:SW3 4AA⟧ last year.'],
    nothing: ['Meet at Q9 9QQ.', 'Size A4 2nd edition.'],
  },
  uprn: {
    tables: [
      ['UPRN', '⟦uprn:217012345678⟧'],
      ['Property UPRN', '⟦uprn:2170I2345678⟧'],
    ],
    forms: ['UPRN: ⟦uprn:100023336956⟧'],
    sentences: ['The flat (UPRN ⟦uprn:217012345678⟧) is void.'],
    nothing: ['The file holds 217012345678 bytes.'],
  },
  utr: {
    tables: [
      ['UTR', '⟦utr:1955839661⟧'],
      ['Unique Taxpayer Reference', '⟦utr:19558 39661⟧'],
    ],
    forms: ['UTR number: ⟦utr:1955839661K⟧'],
    sentences: ['He is self-employed, UTR ⟦utr:1955839661⟧.'],
    nothing: ['Batch 1955839661 ran at night.'],
  },
  upn: {
    tables: [
      ['UPN', '⟦upn:B801200005001⟧'],
      ['Pupil UPN', '⟦upn:BB01200005O01⟧'],
    ],
    forms: ['UPN: ⟦upn:A20700001604B⟧'],
    sentences: ['Pupil ⟦upn:B801200005001⟧ was excluded.', 'Her UPN is ⟦upn:C801200005001⟧.'],
    nothing: ['Part C801200005001 is on order.'],
  },
  uln: {
    tables: [['ULN', '⟦uln:9276308686⟧']],
    forms: ['Unique Learner Number: ⟦uln:9276308686⟧'],
    sentences: ['The college has her as ULN ⟦uln:9276308686⟧.'],
    nothing: ['Ticket 9276308686 is closed.'],
  },
  passport: {
    tables: [
      ['Passport No', '⟦passport:925665416⟧'],
      ['PassportNumber', '⟦passport:92S665416⟧'],
      ['Passport', '⟦passport:AB1234567⟧'],
    ],
    forms: ['Passport number: ⟦passport:925 665 416⟧'],
    sentences: ['She showed passport number ⟦passport:925665416⟧ at the desk.'],
    nothing: ['The grant was 925665416 in all.', 'Her passport expires in 2029.'],
  },
  'driving-licence': {
    tables: [
      ['Driving Licence No', '⟦driving-licence:MORGA753116SM9IJ⟧'],
      ['Driver Number', '⟦driving-licence:MORGA7S3II6SM9IJ⟧'],
      ['Driving licence number', '⟦driving-licence:12345678⟧'],
    ],
    forms: ['Driver number: ⟦driving-licence:MORGA753116SM9IJ 35⟧'],
    sentences: ['The taxi driver holds driving licence ⟦driving-licence:MORGA753116SM9IJ⟧.'],
    nothing: ['Key MORGA753996SM9IJ is revoked.', 'Order MORGA753116SM9IJ shipped.'],
  },
  'residence-permit': {
    tables: [['BRP No', '⟦immigration:ZW9005196⟧']],
    forms: ['BRP number: ⟦immigration:ZWX005196⟧'],
    sentences: ['Checked: biometric residence permit number ⟦immigration:ZW9005196⟧.'],
    nothing: ['Asset ZW9005196 was scrapped.'],
  },
  'share-code': {
    tables: [['Share Code', '⟦immigration:W12 3AB 45C⟧']],
    forms: ['Share code: ⟦immigration:W123AB45C⟧'],
    sentences: ['We looked up share code ⟦immigration:S12 3AB 45C⟧ today.'],
    nothing: ['Colour W123AB45C is discontinued.'],
  },
  'immigration-reference': {
    tables: [['Home Office Ref', '⟦immigration:H1234567⟧']],
    forms: ['Home Office reference: ⟦immigration:H1234567⟧'],
    sentences: ['Please quote NASS number ⟦immigration:1234567⟧.'],
    nothing: ['Highway H1234567 is closed.'],
  },
  'disclosure-certificate': {
    tables: [['DBS Certificate Number', '⟦criminal:001234567890⟧']],
    forms: ['DBS number: ⟦criminal:0012 3456 7890⟧'],
    sentences: ['Her DBS certificate number ⟦criminal:001234567890⟧ was noted.'],
    nothing: ['Line 001234567890 failed to load.'],
  },
  'crime-reference': {
    tables: [['Crime Ref', '⟦criminal:1234567/24⟧']],
    forms: ['Crime reference number: ⟦criminal:1234567/24⟧'],
    sentences: ['Please keep crime reference ⟦criminal:1234567/24⟧ for the insurer.'],
    nothing: ['Minute 1234567/24 was agreed.'],
  },
  'abuse-reference': {
    tables: [['MARAC Ref', '⟦domestic-abuse:M/2024/0123⟧']],
    forms: ['MARAC reference: ⟦domestic-abuse:M/2024/0123⟧'],
    sentences: ['Listed as MARAC case number ⟦domestic-abuse:2024/0123⟧.'],
    nothing: ['Agenda item 2024/0123 was deferred.'],
  },
  iban: {
    tables: [
      ['IBAN', '⟦iban:GB29NWBK60161331926819⟧'],
      ['IBAN Number', '⟦iban:GB29 NWBK 6016 1331 92GB 19⟧'],
    ],
    forms: ['IBAN: ⟦iban:GB29 NWBK 6016 1331 9268 19⟧'],
    sentences: ['Please pay ⟦iban:DE89 3704 0044 0532 0130 00⟧ by Friday.'],
    nothing: ['Token GB29NWBK60161331926818 was revoked.'],
  },
  'payment-card': {
    tables: [
      ['Card Number', '⟦payment-card:4111 1111 1111 1111⟧'],
      ['PAN', '⟦payment-card:4111111111111112⟧'],
      ['Debit Card Number', '⟦payment-card:41I1:1111:1111:1111⟧'],
    ],
    forms: ['Long card number: ⟦payment-card:4111-1111-1111-1111⟧'],
    sentences: [
      'Paid at the kiosk: ⟦payment-card:4111 1111 1111 1111⟧ Amina Hassan.',
      'He paid with card ⟦payment-card:5555555555554444⟧ exp 04/27.',
    ],
    nothing: [
      'Order 4111111111111112 was sent.',
      'The hash begins 4111111111111111.',
      'Rows 1234 5678 9012 3456 were read.',
    ],
  },
  'vehicle-registration': {
    tables: [
      ['VRM', '⟦vehicle-registration:AB12 CDE⟧'],
      ['Vehicle Reg', '⟦vehicle-registration:ABI2 CDE⟧'],
      ['Reg No', '⟦vehicle-registration:LIZ 9876⟧'],
      ['VRM', '⟦vehicle-registration:P123 ABC⟧'],
    ],
    forms: ['Vehicle registration: ⟦vehicle-registration:ABC 123P⟧'],
    sentences: [
      'A van, registration ⟦vehicle-registration:P123 ABC⟧, blocks the drive.',
      'The permit is for ⟦vehicle-registration:AB12 CDE⟧.',
      'His car ⟦vehicle-registration:P123 ABC⟧ was clamped.',
    ],
    nothing: [
      'FLIGHT MH17 HAD BEEN DIVERTED.',
      'Model P123 ABC has a new pump.',
      'Take the A40 to the V8 engine.',
      'Car park 12 ABC is shut.',
    ],
  },
  'ip-address': {
    tables: [
      ['IP Address', '⟦ip-address:81.2.69.142⟧'],
      ['Last Login IP', '⟦ip-address:8I.2.69 .142⟧'],
    ],
    forms: ['IP address: ⟦ip-address:2a00:23c6:1234:5678::1⟧'],
    sentences: ['She logged in from IP ⟦ip-address:81.2.69.142⟧ at night.'],
    nothing: ['Upgrade to version 10.2.14.3 now.', 'The server IP 192.168.0.1 was changed.'],
  },
  'mac-address': {
    tables: [
      ['MAC Address', '⟦mac-address:00:1A:2B:3C:4D:5E⟧'],
      ['Device ID', '⟦mac-address:O0-1A-2B-3C-4D-5E⟧'],
      ['IMEI', '⟦mac-address:490154203237518⟧'],
    ],
    forms: ['MAC address: ⟦mac-address:00-1a-2b-3c-4d-5e⟧'],
    sentences: ['Her tablet has the MAC address ⟦mac-address:00:1a:2b:3c:4d:5e⟧.'],
    nothing: ['It takes 00:01:02:03 to run.'],
  },
  username: {
    tables: [['samAccountName', '⟦username:ahassan2⟧']],
    forms: ['Username: ⟦username:ahassan2⟧'],
    sentences: [
      'Her username is ⟦username:ahassan2⟧ for the portal.',
      'ftp://⟦username:amina⟧:s3cr3tX@files.example.org/',
    ],
    nothing: ['A username is required.', 'The user name field is empty.', 'login: <username>'],
  },
  password: {
    tables: [['Initial password', '⟦password:Winter2024!⟧']],
    forms: ['Password: ⟦password:Winter2024!⟧', 'DB_PASSWORD=⟦password:xK9-ttq21⟧'],
    sentences: [
      'The password is ⟦password:Winter2024!⟧, please change it.',
      'The PIN is ⟦password:4821⟧.',
      "pwd='⟦password:Spring#77⟧';",
    ],
    nothing: [
      'A password is required.',
      'Your password has expired.',
      "password: 'changeme'",
      'Pass 2024 budget motions.',
      'See pin 12 of the chip.',
    ],
  },
  'security-answer': {
    tables: [["Mother's maiden name", '⟦security-answer:Okafor⟧']],
    forms: ['Memorable word: ⟦security-answer:heather⟧'],
    sentences: [],
    nothing: ['Choose a memorable word of eight letters.'],
  },
  'access-code': {
    tables: [['Key safe code', '⟦access-code:4821⟧']],
    forms: ['Key safe code: ⟦access-code:C4821Y⟧'],
    sentences: [],
    nothing: ['Access after 3pm only.'],
  },
  'blue-badge': {
    tables: [['Blue Badge No', '⟦local-reference:12AB34⟧']],
    forms: ['Blue Badge number: ⟦local-reference:12AB34⟧'],
    sentences: ['Her blue badge ⟦local-reference:12AB34⟧ was stolen.'],
    nothing: ['A blue badge is needed to park here.'],
  },
  'elector-number': {
    tables: [['Elector No', '⟦local-reference:KC3-1042⟧']],
    forms: ['Elector number: ⟦local-reference:KC3-1042/1⟧'],
    sentences: ['He is elector number ⟦local-reference:KC-1042⟧.'],
    nothing: ['Electors number 1042 in all.'],
  },
  'freedom-pass': {
    tables: [['Freedom Pass No', '⟦local-reference:633597 0012 3456 7890⟧']],
    forms: ['Freedom Pass number: ⟦local-reference:633597001234567890⟧'],
    sentences: ['His Freedom Pass number ⟦local-reference:633597 0012 3456 7890⟧ was stopped.'],
    nothing: ['The Freedom Pass scheme costs 633597001 a year.'],
  },
  'professional-registration': {
    tables: [['SWE No', '⟦local-reference:SW12345⟧']],
    forms: ['Social Work England number: ⟦local-reference:SW12345⟧'],
    sentences: ['The allocated worker holds SWE registration ⟦local-reference:SW12345⟧.'],
    nothing: ['Road SW12345 is shut.'],
  },
  'vat-number': {
    tables: [['VAT Reg No', '⟦local-reference:GB 980 7806 84⟧']],
    forms: ['VAT registration number: ⟦local-reference:GB980780684⟧'],
    sentences: ['She trades under VAT registration number ⟦local-reference:980780684⟧.'],
    nothing: ['VAT at 20 on 980780684 was reclaimed.'],
  },
  'local-reference': {
    tables: [
      ['CTax Ref', '⟦local-reference:500123456⟧'],
      ['HB claim no', '⟦local-reference:HB5123456⟧'],
      ['Rent A/C', '⟦local-reference:10034567/1⟧'],
      ['Roll No', '⟦local-reference:1234/56789012-3⟧'],
    ],
    forms: ['Council Tax account number: ⟦local-reference:500123456⟧', 'Our ref: ⟦local-reference:HB/5123456⟧'],
    sentences: [
      'Please quote council tax reference ⟦local-reference:500123456⟧.',
      'The claim number is ⟦local-reference:HB5123456⟧.',
    ],
    nothing: [
      'Planning application 2024/01234/FUL was approved.',
      'The case number 12 bus is late.',
      'Invoice reference 20240511 was paid.',
    ],
  },
};
