/** A thread: one conversation on the phone, with what stood there before the story. */
import * as z from 'zod';
import { keyOf } from '../keys.ts';
import { type Passage, type People, passage } from '../passage.ts';
import type { Thread } from '../types.ts';
import { id, longest, orNull, text } from './basics.ts';

const oldLine = z.strictObject({
  id: id.describe('The name of this line, unique in its thread'),
  from: id.describe('Who wrote it (a cast id)'),
  text,
});

export const thread = z
  .strictObject({
    with: z.array(id).min(1).max(longest.members).describe('Who is in this thread beside the lead'),
    title: orNull(text).describe('The name of a group; by default the name of the only contact'),
    history: z
      .array(oldLine)
      .max(longest.history)
      .default([])
      .describe('Old lines that stand there before the story; two are enough'),
  })
  .describe('One conversation on the phone');

export function threadTexts({ id: name, title, history }: Thread): Passage[] {
  const path = ['threads', name];
  const passages: Passage[] = [];
  if (title !== null) {
    const note = 'the name of a group chat';
    passages.push(passage('thread', keyOf.thread(name), title, [...path, 'title'], note));
  }
  for (const [index, old] of history.entries()) {
    const at = [...path, 'history', index, 'text'];
    const note = (people: People): string => `${people.named(old.from)}, some time before: message`;
    passages.push(passage('history', keyOf.history(name, old.id), old.text, at, note));
  }
  return passages;
}
