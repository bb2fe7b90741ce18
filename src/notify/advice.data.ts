import type { PersonalDataType } from '#core/personal-data';

/** A point of advice: what to do, in bold, and the rest of the thought. */
export type AdvicePoint = { readonly lead: string; readonly text: string };

/** What could happen when certain types are exposed, and what somebody can do about it. */
export type AdviceBlock = {
  readonly key: string;
  /** Any one of these brings the block; `everyone` brings it always. */
  readonly when: readonly PersonalDataType[] | 'everyone';
  /** A likely consequence, one sentence or two. */
  readonly means: string;
  readonly heading: string;
  readonly points: readonly AdvicePoint[];
};

/** The day on which the words, numbers and addresses below were last checked; letters carry it in their template's name. */
export const adviceChecked = '2026-11-21';

/**
 * The advice, in printing order: the most urgent first. Written for a reading age of about 11. It is for England and Wales; Scotland
 * reports fraud to Police Scotland on 101. Report Fraud took over from Action Fraud on 4 December 2025 (City of London Police).
 * Prices and opening hours are left out because they change.
 */
export const adviceBlocks: readonly AdviceBlock[] = [
  {
    key: 'home-access',
    when: ['access-code'],
    means: 'Somebody could try to use a code to get into your home.',
    heading: 'Your door or key code',
    points: [
      {
        lead: 'Change the code as soon as you can.',
        text: 'If somebody else looks after your door or key safe, ask them to change it.',
      },
      { lead: 'If you cannot change it, tell us.', text: 'We will talk to you about what can be done.' },
    ],
  },
  {
    key: 'passwords',
    when: ['password', 'security-answer'],
    means: 'Somebody could try to get into your online accounts.',
    heading: 'Your passwords',
    points: [
      { lead: 'Change the password now.', text: 'Change it everywhere that you use it. Start with your email.' },
      { lead: 'Choose a new password that nobody can guess.', text: 'Three random words together work well.' },
      { lead: 'Turn on two-step sign-in if you can.', text: 'Then nobody can get in with your password alone.' },
    ],
  },
  {
    key: 'bank',
    when: ['bank-account', 'iban'],
    means: 'Somebody could pretend to be your bank, or try to set up a payment from your account.',
    heading: 'Your bank account',
    points: [
      {
        lead: 'Tell your bank.',
        text: 'Say that your account details were in a data breach. Call the number on your bank card. Or call 159, which puts you through to most UK banks.',
      },
      {
        lead: 'Check your statements.',
        text: 'Look for payments that you did not make. If you see one, tell your bank at once.',
      },
      {
        lead: 'Do not move your money because a caller tells you to.',
        text: 'A real bank never asks you to move money to a “safe account”.',
      },
    ],
  },
  {
    key: 'card',
    when: ['payment-card'],
    means: 'Somebody could try to pay with your card.',
    heading: 'Your payment card',
    points: [
      {
        lead: 'Ask your bank to stop the card and send you a new one.',
        text: 'Call the number on the back of the card.',
      },
      { lead: 'Check your statements.', text: 'If you see a payment that you did not make, tell your bank at once.' },
    ],
  },
  {
    key: 'identity-document',
    when: ['passport', 'driving-licence', 'identity-document-scan'],
    means: 'Somebody could try to pretend to be you, for example to borrow money in your name.',
    heading: 'Your identity documents',
    points: [
      {
        lead: 'Ask whether you need a new one.',
        text: 'For a passport, ask HM Passport Office. For a driving licence, ask DVLA. You can find their contact details on GOV.UK.',
      },
    ],
  },
  {
    key: 'national-insurance',
    when: ['nino', 'utr'],
    means: 'Somebody could try to pretend to be you, for example to borrow money in your name.',
    heading: 'Your National Insurance or tax number',
    points: [
      { lead: 'You do not need a new number.', text: 'The number alone does not prove who somebody is.' },
      {
        lead: 'Look out for work, tax or benefits that are not yours.',
        text: 'If you see any, tell HM Revenue and Customs (HMRC) or the Department for Work and Pensions (DWP). You can find their contact details on GOV.UK.',
      },
    ],
  },
  {
    key: 'nhs-number',
    when: ['nhs-number'],
    means: 'Somebody could use your NHS number to sound as if they work for the NHS.',
    heading: 'Your NHS number',
    points: [
      {
        lead: 'Your care stays the same.',
        text: 'You do not need a new number. The number alone does not let anybody see your health records.',
      },
      {
        lead: 'Take care with calls.',
        text: 'A caller who knows your NHS number may still not be from the NHS. If you are not sure, hang up and call your GP surgery on the number that you always use.',
      },
    ],
  },
  {
    key: 'private',
    when: [
      'immigration',
      'health',
      'disability',
      'send',
      'ethnicity',
      'religion',
      'political',
      'trade-union',
      'sex-life',
      'sexual-orientation',
      'gender-reassignment',
      'biometric',
      'genetic',
      'criminal',
      'safeguarding',
      'child-protection',
      'domestic-abuse',
      'protected-address',
      'image-of-person',
    ],
    means:
      'Somebody could read private information about you. That may be upsetting. They could try to use it to frighten you.',
    heading: 'Your private information',
    points: [
      {
        lead: 'If somebody says that they will share it, do not pay them.',
        text: 'Keep the message and call the police on 101. If you are in danger, call 999.',
      },
      {
        lead: 'You can talk to somebody.',
        text: 'Samaritans listen to any worry, day or night. Call 116 123. It is free.',
      },
    ],
  },
  {
    key: 'identity',
    when: ['birth-date', 'nino', 'passport', 'driving-licence', 'identity-document-scan', 'signature'],
    means: 'Somebody could try to pretend to be you, for example to borrow money in your name.',
    heading: 'Check that nobody is pretending to be you',
    points: [
      {
        lead: 'Look at your credit reports.',
        text: 'They show whether somebody has tried to borrow money in your name. You can see them for free from Experian, Equifax and TransUnion.',
      },
      {
        lead: 'You can ask for a warning to be put beside your name.',
        text: 'The service is called Protective Registration, from Cifas (cifas.org.uk). Lenders then take more care to check that it is really you. There is a fee.',
      },
      {
        lead: 'Open your post.',
        text: 'If a letter is about a loan, account or benefit that you did not ask for, tell the sender at once.',
      },
    ],
  },
  {
    key: 'scams',
    when: 'everyone',
    means:
      'Somebody could call, write or come to your door and pretend to be from the council, your bank or the police. Knowing things about you can make them sound real.',
    heading: 'Watch out for scams',
    points: [
      {
        lead: 'Take your time.',
        text: 'If a caller hurries you or frightens you, hang up. An honest caller will not mind.',
      },
      {
        lead: 'Do not give anybody your password, PIN or bank codes.',
        text: 'We will never ask you for them. Do not open links in messages that you did not expect.',
      },
      {
        lead: 'Report scam messages.',
        text: 'Forward a scam text to 7726. Forward a scam email to report@phishing.gov.uk.',
      },
      {
        lead: 'If you lose money, or somebody uses your information, tell your bank first.',
        text: 'Then tell Report Fraud: call 0300 123 2040 or go to reportfraud.police.uk.',
      },
    ],
  },
];
