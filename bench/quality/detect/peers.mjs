// Runs one peer from npm over texts: `node peers.mjs <peer> <folder with node_modules> <texts.json>` prints
// {"cpu","spans":[[{type,start,end}]]}. The peers are no dependencies: they are installed in a scratch folder by whoever runs this.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [peer, folder, textsFile] = process.argv.slice(2);
const load = createRequire(join(resolve(folder), 'package.json'));
const texts = JSON.parse(readFileSync(textsFile, 'utf8'));

/** Where a redactor that gives only a changed text changed it: the least stretches between the words that it kept. */
function changed(text, redacted, placeholder) {
  const pieces = redacted.split(placeholder);
  const kept = pieces.map((piece, index) => (index % 2 === 0 ? RegExp.escape(piece) : '([^]+?)'));
  const match = new RegExp(`^${kept.join('')}$`, 'du').exec(text);
  if (match === null) return [];
  return pieces
    .filter((_, index) => index % 2 === 1)
    .map((type, index) => ({ type, start: match.indices[index + 1][0], end: match.indices[index + 1][1] }));
}

const makers = {
  'openredaction default': async () => openRedaction({}),
  'openredaction gdpr': async () => openRedaction({ preset: 'gdpr' }),
  'redact-pii': async () => {
    const redactor = new (load('redact-pii').SyncRedactor)();
    const words =
      /(CREDIT_CARD_NUMBER|EMAIL_ADDRESS|IP_ADDRESS|PERSON_NAME|PASSWORD|PHONE_NUMBER|STREET_ADDRESS|USERNAME|US_SOCIAL_SECURITY_NUMBER|ZIPCODE|URL|DIGITS|CREDENTIALS)/gu;
    return (text) => changed(text, redactor.redact(text), words);
  },
  '@redactpii/node': async () => {
    const { Redactor } = await import(pathToFileURL(load.resolve('@redactpii/node')).href);
    const redactor = new Redactor();
    const words = /(PERSON_NAME|EMAIL_ADDRESS|PHONE_NUMBER|CREDIT_CARD_NUMBER|US_SOCIAL_SECURITY_NUMBER|SSN|CREDIT_CARD)/gu;
    return (text) => changed(text, redactor.redact(text), words);
  },
  compromise: async () => {
    const nlp = load('compromise');
    const spansOf = (view, type) =>
      view.json({ offset: true }).map(({ offset: { start, length } }) => ({ type, start, end: start + length }));
    return (text) => {
      const read = nlp(text);
      return [
        ...spansOf(read.people(), 'PERSON'),
        ...spansOf(read.emails(), 'EMAIL'),
        ...spansOf(read.phoneNumbers(), 'PHONE'),
        ...spansOf(read.places(), 'PLACE'),
      ];
    };
  },
};

async function openRedaction(options) {
  const { OpenRedaction } = load('openredaction');
  const redactor = new OpenRedaction(options);
  return async (text) =>
    (await redactor.detect(text)).detections.map(({ type, position: [start, end] }) => ({ type, start, end }));
}

const detect = await makers[peer]();
for (const text of texts.slice(0, 20)) await detect(text);
const spans = [];
const before = process.cpuUsage();
for (const text of texts) spans.push(await detect(text));
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ cpu: (user + system) / 1e6, spans }));
