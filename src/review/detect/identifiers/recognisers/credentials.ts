import { nobodys } from '../credential-words.ts';
import { wholeReading } from '../mending.ts';
import { labelledOnly, type Reading, type Recogniser } from '../recogniser.ts';
import { plainWords, saysSomething } from '../words-readers.ts';

function readAnswer(text: string): readonly Reading[] {
  return saysSomething(text) && text.trim().length <= 128 ? [wholeReading(text, text.trim(), ['filled'])] : [];
}

// A sentence after "Password:" speaks of one; a path after "pwd" is a folder.
function readSecret(text: string): readonly Reading[] {
  const plain = text.trim();
  const isSentence = plain.split(/\s+/u).length > 3 || /[.;]$|^[([#]|^\/[a-z]/u.test(plain);
  return isSentence || nobodys.test(plain) ? [] : readAnswer(text);
}

// "Halal", "After 3pm only" under "Access notes" open no door: a code has three digits together, or is said to be one.
function readAccess(text: string): readonly Reading[] {
  const timeless = text.replace(/\b[0-9]{1,2}(?:[:.][0-9]{2})?\s*(?:am|pm|mins?|minutes|hours?|days?)\b/giu, ' ');
  const bare = /^\s*[A-Z]{0,2}[0-9#*]{3,8}[A-Z#*]{0,2}\s*$/iu.test(text);
  const said = /\b(?:code|safe|keysafe|keypad|pin|fob|key|keys|buzzer|intercom|press|dial)\b/iu.test(text);
  const coded =
    bare ||
    (said && /[0-9]/u.test(timeless)) ||
    /\b(?:spare key|key (?:is )?(?:under|with|held)|keys? (?:are )?(?:under|with|held))\b/iu.test(text);
  return coded && saysSomething(text) ? [wholeReading(text, plainWords(text).slice(0, 400), ['filled'])] : [];
}

// A time under "Last login" is none, a number under "User ID" the system's reference.
function readUsername(text: string): readonly Reading[] {
  const plain = text.trim();
  if (/^[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}\b|^[0-9]{1,2}:[0-9]{2}\b|^(?:never|today|yesterday)$/iu.test(plain))
    return [];
  if (/^[0-9]+(?:\.0)?$/u.test(plain))
    // "53" in a website's list of users counts its rows.
    return plain.replace(/\.0$/u, '').length < 5
      ? []
      : [{ ...wholeReading(text, plain.replace(/\.0$/u, ''), ['shape-code']), as: 'local-reference' }];
  return readSecret(text);
}

/** The name under which somebody logs in. In sentences it is read by `written-credentials.ts`. */
export const username: Recogniser = {
  ...labelledOnly,
  holdsDigits: false,
  id: 'username',
  type: 'username',
  inSentences: false,
  labels:
    'username|user name|user id|userid|login|login name|login id|logon|logon name|network id|samaccountname|sam account name|user principal name|ad username|windows login|windows username|network login|log in|log in name|portal username|account username|sign in name|user login|logon id|network username|email login|upn login|userprincipalname|user account|ad account|network user',
  read: readUsername,
};

/** A password, PIN or passphrase that was written down. */
export const password: Recogniser = {
  ...labelledOnly,
  holdsDigits: false,
  id: 'password',
  type: 'password',
  inSentences: false,
  labels:
    'password|passwd|pwd|passcode|pass word|initial password|temporary password|temp password|pin|pin number|passphrase|pass phrase|new password|old password|default password|login password|portal password|account password|user password|network password|wifi password|wi fi password|pw|pword|current password|password hint|system password|password 1|password 2|card pin|voicemail pin|pin code',
  read: readSecret,
};

/** The answer that proves who somebody is over the telephone. */
export const securityAnswer: Recogniser = {
  ...labelledOnly,
  holdsDigits: false,
  id: 'security-answer',
  type: 'security-answer',
  inSentences: false,
  labels:
    'security answer|memorable word|memorable name|memorable date|memorable information|mothers maiden name|mother s maiden name|mother maiden name|security question|security question answer|secret answer|memorable place|security word|security phrase|secret word|answer to security question|security question and answer|secret question|telephone password|phone password|security password|id and v answer',
  read: readAnswer,
};

/** What opens somebody's door: a key safe's code, an entry code, where the key lies. */
export const accessCode: Recogniser = {
  ...labelledOnly,
  holdsDigits: false,
  id: 'access-code',
  type: 'access-code',
  inSentences: false,
  labels:
    'access notes|access instructions|access code|access codes|key safe|keysafe|key safe code|keysafe code|key safe number|keysafe number|key safe pin|key code|keycode|door code|entry code|entry codes|alarm code|gate code|fob code|door entry|door entry code|access details|entrance code|key location|key holder code|keypad|keypad code|access pin|key safe details|access notes code|entryphone code|door entry pin|block entry code|building code|access arrangements|access|communal door code|main door code|intercom code|fob number|key number|keysafe details|burglar alarm code|side gate code',
  read: readAccess,
};
