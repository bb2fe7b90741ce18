import type { MentionFields } from '#core/mention';
import type { PersonalDataType } from '#core/personal-data';
import type { Keys } from '../comparison/keys.ts';
import { textColumns } from '../comparison/plan.ts';

/**
 * Keeps one copy of what repeats: a name stands in every file about its bearer, and a share of 100,000 files holds half a
 * million mentions. What it gives back is equal to what it is given.
 */
export type OneCopy = {
  readonly text: (text: string) => string;
  readonly fields: (fields: MentionFields) => MentionFields;
  readonly keys: (keys: Keys) => Keys;
  readonly types: (types: readonly PersonalDataType[]) => readonly PersonalDataType[];
};

/** A keeper of copies; let go of it when what was read through it is complete. */
export function oneCopy(): OneCopy {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly PersonalDataType[]>();
  const text = (given: string): string => held(texts, given, given);
  return {
    text,
    keys: (keys) => {
      const copy = { ...keys };
      for (const column of textColumns) copy[column] = text(copy[column]);
      return copy;
    },
    types: (types) => held(lists, types.join(), types),
    fields: (fields) => ({
      title: text(fields.title),
      forenames: text(fields.forenames),
      surname: text(fields.surname),
      birthDate: text(fields.birthDate),
      nino: text(fields.nino),
      nhsNumber: text(fields.nhsNumber),
      email: text(fields.email),
      phone: text(fields.phone),
      postcode: text(fields.postcode),
      address: text(fields.address),
      uprn: text(fields.uprn),
      localReference: text(fields.localReference),
      ...(fields.generation === undefined ? {} : { generation: fields.generation }),
    }),
  };
}

function held<T>(known: Map<string, T>, key: string, given: T): T {
  const found = known.get(key);
  if (found === undefined) known.set(key, given);
  return found ?? given;
}
