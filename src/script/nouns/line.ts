/** A line: one bubble, card or notice. */
import * as z from 'zod';
import { type LineKind, lineKinds, pressShapes } from '../../kinds/lines.ts';
import { photoPlaces, photoThings } from '../../kinds/photos.ts';
import { keyOf } from '../keys.ts';
import { type Passage, type Path, type People, passage } from '../passage.ts';
import type { Beat, Line } from '../types.ts';
import { condition, fileId, id, oneOf, orNull, text } from './basics.ts';

export const signs = {
  heart: 'Hearts, as when others like a photo',
  thumb: 'Thumbs that agree',
  laugh: 'Laughing faces',
  surprise: 'Faces with an open mouth',
  sad: 'Sad faces',
} as const;

export const photo = z
  .strictObject({
    place: oneOf(photoPlaces).describe('Where it was taken'),
    people: z.array(id).max(3).default([]).describe('Who is on it (cast ids), from left to right'),
    things: z
      .array(oneOf(photoThings))
      .max(2)
      .default([])
      .describe('What is on it; the second stands on the first'),
  })
  .describe('A harmless photo, drawn of who and where');

export const line = z
  .strictObject({
    id: id.describe('The name of this line, unique in its beat'),
    from: orNull(id).describe('Who says or does it (a cast id); not for narration and time'),
    kind: oneOf(lineKinds)
      .optional()
      .describe('What it is; by default a message where there is a `from`, narration without'),
    text,
    label: orNull(text).describe(
      'The label on a picture card, such as "edited photo (fake)"; a picture needs one',
    ),
    sign: orNull(oneOf(signs)).describe(
      'What stands on a reaction; by default what its text names, else nothing',
    ),
    shape: orNull(oneOf(pressShapes)).describe(
      'What pressure does on the phone; a press needs one',
    ),
    count: orNull(z.number().int().min(1).max(99)).describe('How many there are of a press'),
    picture: orNull(fileId).describe('A drawn picture of the pack, by file name without ending'),
    photo: orNull(photo).describe(
      'What is drawn as a photo, on a picture or a post that everybody may see',
    ),
    closed: z
      .boolean()
      .default(false)
      .describe('A picture that is nobody’s to see: pressed, it stays closed'),
    thread: orNull(id).describe('Where it arrives, if not in the beat’s own thread'),
    when: condition,
  })
  .refine(({ photo: shown, closed }) => shown === null || !closed, {
    error: 'a picture that stays closed shows no photo: leave out `photo`, or `closed`',
    path: ['photo'],
  })
  .transform(({ kind, ...rest }) => ({
    ...rest,
    kind: kind ?? ((rest.from === null ? 'narration' : 'message') satisfies LineKind),
  }))
  .describe('One bubble, card or notice');

/** What is said to somebody; a post, a comment and the like are for everybody. */
const toSomebody: readonly LineKind[] = [
  'message',
  'picture',
  'payment',
  'voice',
  'sticker',
  'file',
];

export function lineTexts(beat: Beat, of: Line, path: Path): Passage[] {
  const part = { beat, line: of };
  const note = (people: People): string => {
    if (!of.from) return `${of.kind}, told to the player`;
    const to = toSomebody.includes(of.kind) ? people.addressed(beat, of.thread, of.from) : '';
    return `${people.named(of.from)}${to}: ${of.kind}`;
  };
  const said = passage('line', keyOf.line(beat.id, of.id), of.text, [...path, 'text'], note, part);
  if (of.label === null) return [said];
  const key = keyOf.label(beat.id, of.id);
  const label = 'the label on a picture card';
  return [said, passage('label', key, of.label, [...path, 'label'], label, part)];
}
