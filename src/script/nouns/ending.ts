/** An ending: how a story turned out, and the help that fits. */
import * as z from 'zod';
import { keyOf } from '../keys.ts';
import { type Passage, type Path, passage } from '../passage.ts';
import type { Beat, Ending } from '../types.ts';
import { oneOf, text } from './basics.ts';

export const outcomes = {
  told: 'Somebody was told and believes it; what the account does next is not what counts',
  'nothing-came': 'The deadline passed and nothing was sent, as far as anybody knows',
  'some-saw':
    'Some people saw the picture; the character is believed, helped and back in their life',
  'not-known': 'It is not known whether anything was sent, and help is there all the same',
} as const;

export const helpNeeds = {
  talk: 'Somebody to talk to, by phone or chat',
  report: 'Where it is reported',
  removal: 'Services that have pictures taken down',
  crisis: 'Help at once, for somebody who cannot go on',
  bank: 'The bank or the shop of the card, after paying',
  school: 'The school’s safeguarding lead',
} as const;

export const ending = z
  .strictObject({
    outcome: oneOf(outcomes).describe('How the story turned out'),
    title: text.describe('The ending in a few words'),
    text: text.describe('How things stand now'),
    help: z
      .array(oneOf(helpNeeds))
      .min(1)
      .max(Object.keys(helpNeeds).length)
      .describe('The kinds of help that fit'),
  })
  .describe('The end of the story');

export function endingTexts(beat: Beat, { title, text: told }: Ending, path: Path): Passage[] {
  const titleKey = keyOf.endingTitle(beat.id);
  return [
    passage('ending-title', titleKey, title, [...path, 'title'], 'the ending in a few words', {
      beat,
    }),
    passage(
      'ending',
      keyOf.endingText(beat.id),
      told,
      [...path, 'text'],
      'the last words of the story',
      {
        beat,
      },
    ),
  ];
}
