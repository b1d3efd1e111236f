/** A choice: one thing the player can decide, how it is judged, and what is said after it. */
import * as z from 'zod';
import { acts } from '../../kinds/acts.ts';
import { tactics } from '../../kinds/tactics.ts';
import { keyOf } from '../keys.ts';
import { type Passage, type Path, type People, passage } from '../passage.ts';
import type { Beat, Choice } from '../types.ts';
import { condition, id, longest, oneOf, orNull, text } from './basics.ts';

export const ratings = {
  safe: 'Gives the other side nothing to pull with, or brings help closer',
  unsure: 'Does no harm by itself and solves nothing: waiting, arguing, answering once more',
  risky: 'Gives the other side more to pull with: money, a picture, a secret, another app, blame',
} as const;

export const steps = {
  none: 'None of the five',
  stop: 'Stop answering',
  'no-pay': 'Pay nothing and send nothing more',
  tell: 'Tell somebody one feels safe with; this can come first',
  proof: 'Keep proof: names, words and times, never the picture',
  'report-block': 'Report in the app, then block',
} as const;

const feedback = z
  .strictObject({
    tactic: oneOf(tactics).describe('The trick that is named, or none'),
    happened: text.describe('What the account or the other person did'),
    helps: text.describe('What helps from here'),
    say: text.describe('Words one could use, without quotation marks'),
  })
  .describe('What the card says after the choice; left out for harmless talk');

const changes = z.array(id).max(longest.changes).default([]);

export const choice = z
  .strictObject({
    id: id.describe('The name of this choice, unique in its beat'),
    text: text.describe('What stands on the button; for a reply also the bubble'),
    act: oneOf(acts).default('reply').describe('What it is'),
    say: orNull(text).describe(
      'The words that are sent, where a deed writes to somebody: a bubble in the conversation `in`',
    ),
    in: orNull(id).describe('The conversation in which `say` stands'),
    pin: z
      .boolean()
      .default(false)
      .describe('true: it stays at its place, while the others are shuffled for each play'),
    rating: oneOf(ratings).describe('Shown only after choosing'),
    step: oneOf(steps).default('none').describe('Which of the five steps it practises'),
    feedback: orNull(feedback).describe(
      'What the card says after the choice; left out for harmless talk',
    ),
    sets: changes.describe('Facts that become true'),
    clears: changes.describe('Facts that become false again'),
    adds: changes.describe('Counters that go up by one'),
    when: condition,
    to: id.describe('The beat that follows'),
  })
  .describe('One thing the player can decide');

const feedbackNotes = {
  happened: 'after the choice: what the other side did',
  helps: 'after the choice: what helps from here',
  say: 'after the choice: words that anybody could say aloud, a boy or a girl',
} as const;

export function choiceTexts(beat: Beat, of: Choice, lead: string, path: Path): Passage[] {
  const part = { beat, choice: of };
  const message = (people: People, thread: string | null): string =>
    `a message from ${people.named(lead)}${people.addressed(beat, thread, lead)}`;
  const button = (people: People): string =>
    of.act === 'reply' ? `a button, then ${message(people, null)}` : 'a button: something to do';
  const key = keyOf.choice(beat.id, of.id);
  const passages = [passage('choice', key, of.text, [...path, 'text'], button, part)];
  if (of.say !== null) {
    const sent = (people: People): string => message(people, of.in);
    const at = [...path, 'say'];
    passages.push(passage('sent', keyOf.sent(beat.id, of.id), of.say, at, sent, part));
  }
  for (const kind of ['happened', 'helps', 'say'] as const)
    if (of.feedback !== null)
      passages.push(
        passage(
          kind,
          keyOf[kind](beat.id, of.id),
          of.feedback[kind],
          [...path, 'feedback', kind],
          feedbackNotes[kind],
          part,
        ),
      );
  return passages;
}
