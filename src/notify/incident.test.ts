import { describe, expect, test } from 'vitest';
import { Fault } from '#core/fault';
import { councils, filledIncident } from '../../test/support/letters.ts';
import { incidentFor, parseIncident } from './incident.ts';

function faultOf(json: string): Fault | null {
  try {
    parseIncident(json, 'incident.json');
    return null;
  } catch (error) {
    return error instanceof Fault ? error : null;
  }
}

test('an incident is read as written, and an empty date stays empty', () => {
  expect(parseIncident(JSON.stringify(filledIncident), 'incident.json')).toEqual(filledIncident);
  expect(parseIncident(JSON.stringify({ ...filledIncident, happenedOn: '' }), 'incident.json').happenedOn).toBe('');
});

describe('a file that cannot be used ends the command and names the field, never the text', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['not JSON', '{ secret', 'not JSON'],
    ['no organisation', JSON.stringify({ ...filledIncident, organisation: ' ' }), '"organisation"'],
    ['a date out of the calendar', JSON.stringify({ ...filledIncident, happenedOn: '2026-02-30' }), '"happenedOn"'],
    ['a misspelt key', JSON.stringify({ ...filledIncident, helpLine: 'secret' }), 'the whole file'],
    [
      'an unknown circumstance',
      JSON.stringify({ ...filledIncident, circumstances: { ...filledIncident.circumstances, integrity: 'secret' } }),
      '"circumstances.integrity"',
    ],
  ];
  for (const [what, json, says] of cases) {
    test(what, () => {
      const fault = faultOf(json);
      expect(fault?.code).toBe('INCIDENT-UNUSABLE');
      expect(fault?.message).toContain(says);
      expect(fault?.message).not.toContain('secret');
    });
  }
});

test('without a file the incident is a draft of the controller, with no fact in it', () => {
  const incident = incidentFor(councils);
  expect(incident).toMatchObject({
    draft: true,
    organisation: 'Northside Council',
    helpline: '',
    happenedOn: '',
    measures: [],
  });
  expect(incidentFor([]).organisation).toBe('Your council');
});
