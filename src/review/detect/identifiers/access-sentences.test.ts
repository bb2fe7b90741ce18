import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accessWords } from './access-sentences.ts';

test.each([
  ['Keysafe by the back door, 4471', 'Keysafe by the back door, 4471'],
  ['Let yourself in, the number for the door is C2580.', 'number for the door is C2580'],
  ['New key safe fitted by the back door, code 1512.', 'key safe fitted by the back door, code 1512'],
  ['It is 4572 then the hash.', '4572 then the hash'],
  ['We were given the new number, 0277, of your key box.', '0277, of your key box'],
  ['You can get in with 1863 on the street door.', '1863 on the street door'],
  ['Alarm code 9608, panel behind the door.', 'Alarm code 9608'],
  ["Carers use the keypad, it's 1066X.", "keypad, it's 1066X"],
  ['Press 44710# at the gate and wait.', '44710# at the gate'],
  ['Door code is still C4821Y.', 'Door code is still C4821Y'],
  ['The combination of the lock box is 2468.', 'combination of the lock box is 2468'],
  ['Access code changed to 7788 last week.', 'Access code changed to 7788'],
  ['Gain access via 3344, second floor.', 'Gain access via 3344'],
  ['KS 2353 behind meter cupboard', 'KS 2353'],
  ['wheelchair user; door 6759#', 'door 6759#'],
  ['Spare key with the concierge, say the word Bluebell.', 'Spare key with the concierge, say the word Bluebell'],
  ['A front door key is kept under the blue pot.', 'front door key is kept under the blue pot'],
  ['Keys held with the warden, ring first', 'Keys held with the warden'],
  ['The lady at number 14 keeps a key.', 'number 14 keeps a key'],
  ['Punch in 2580 and the street door clicks.', 'Punch in 2580'],
  ['To get through the outer gate it is 4471 you press.', '4471 you press'],
  ['At the main entrance, tap 31427 and pull.', 'tap 31427'],
  ['Intercom 4471, top flat.', '4471'],
  ['She leaves the back door on the latch.', 'leaves the back door on the latch'],
  ['The key lives behind the gas meter.', 'key lives behind the gas meter'],
])('of "%s" opens "%s"', (sentence, words) => {
  const found = accessWords(sentence);
  expect(found === null ? null : sentence.slice(found.start, found.end)).toBe(words);
});

test.each([
  'The door was replaced in 2019.',
  'Call the alarm company on 020 7946 0018.',
  'Dial-in for the meeting: access code 447100#.',
  'The block has 412 flats and 2 doors.',
  'The key to success is listening.',
  'Keys to be returned by noon.',
  'Building control reference 20240511.',
  'Postcode for the building W10 5AB.',
  'The alarm went off at 10:45 on 3 May.',
  'Gate repaired, cost £1200.',
  'The front door of number 12 is red.',
  'Enter the building by 1430 hours.',
  'The block was built in 1965 and has 120 flats, number them by floor.',
  'Key stage 2 results are in the annex.',
  'The number of doors replaced rose to 450 in the block.',
  'Press release 4471 covers the entrance works.',
  'Please enter your 10 digit number at the door of the hall.',
])('nothing opens in "%s"', (sentence) => {
  expect(accessWords(sentence)).toBeNull();
});

test('a code in a sentence of its own is told by the one before', () => {
  expect(accessWords(' It is 4471.', 'There is a key safe by the porch.')?.end).toBe(12);
  expect(accessWords(' It is 4471.', 'The invoice came to more than that.')).toBeNull();
  expect(accessWords(' In 2019.', 'The door was painted.')).toBeNull();
});

test('words stand inside the sentence, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('door', 'code', '4471', 'key', 'safe', 'spare', 'with', ',', 'the', 'is', '#')),
      (words) => {
        const sentence = words.join(' ');
        const found = accessWords(sentence);
        if (found !== null) expect(found.end).toBeLessThanOrEqual(sentence.length);
      },
    ),
  );
});
