/** What the accounts of a story look like, beside what they turn out to be. */
import type { CastMember, Id, Scenario, TurnsOut } from '../../../script/types.ts';

export interface Account {
  readonly cast: Id;
  readonly turnsOut: TurnsOut;
  /** `first-name`: letters alone, as people are called; `handle`: signs or figures in it. */
  readonly looks: 'first-name' | 'handle';
  /** Months since the account was made, as its profile says; null where it does not, or not in English. */
  readonly months: number | null;
}

/** Strangers and newcomers of whom the story says what they wanted. */
export function accountsOf({ cast }: Scenario): Account[] {
  return Object.values(cast).flatMap((member) =>
    member.turnsOut === null
      ? []
      : [
          {
            ...{ cast: member.id, turnsOut: member.turnsOut, months: monthsOf(member) },
            looks: /^\p{L}[\p{L}\p{M} .'’-]*$/u.test(member.name) ? 'first-name' : 'handle',
          } satisfies Account,
        ],
  );
}

const numbers = [
  'a',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
const monthsIn = { day: 1 / 30, week: 1 / 4, month: 1, year: 12 } as const;

function monthsOf({ profile }: CastMember): number | null {
  for (const { text } of profile?.details ?? []) {
    const found = /\bhere (?:for|since) (?:about )?(\w+) (day|week|month|year)/i.exec(text);
    const [, word = '', unit = ''] = found ?? [];
    const written = numbers.indexOf(word.toLowerCase());
    const many = written >= 0 ? Math.max(1, written) : Number(word);
    if (found && many > 0) return many * monthsIn[unit.toLowerCase() as keyof typeof monthsIn];
  }
  return null;
}
