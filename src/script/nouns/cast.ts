/** The cast: one person or account each, with what their profile shows. */
import * as z from 'zod';
import { keyOf } from '../keys.ts';
import { type Passage, passage } from '../passage.ts';
import type { CastMember } from '../types.ts';
import { byId, id, longest, oneOf, orNull, text } from './basics.ts';

export const castRoles = {
  lead: 'Whose phone it is; exactly one',
  stranger: 'Nobody knows who it is',
  newcomer: 'New, and perhaps just what they say',
  friend: 'A friend',
  family: 'Family, of any age',
  'safe-adult': 'An adult who listens and does not blame',
  adult: 'An adult who may react badly at first',
  classmate: 'Somebody from school who is no close friend',
} as const;

export const motives = {
  harmless: 'Nothing; exactly who they said',
  money: 'Money: most often a group',
  pictures: 'Pictures: most often one person',
  known: 'Somebody they know; `revealed` says the rest',
} as const;

export const pronouns = {
  he: 'A man or a boy',
  she: 'A woman or a girl',
  they: 'Neither, or the story leaves it open',
} as const;

export const tempos = {
  slow: 'Thinks before typing',
  even: 'As most people',
  quick: 'Types before thinking',
} as const;

/** Something that can be seen, and is worth noticing or not. */
const detail = z.strictObject({
  id: id.describe('The name of this detail'),
  text: text.describe('One fact that can be seen'),
  odd: z.boolean().default(false).describe('true: worth noticing'),
});

export const details = z.array(detail).min(1).max(longest.details);

const castMember = z
  .strictObject({
    name: text.describe('The name shown on screen'),
    as: oneOf(castRoles).describe('What this person or account is in the story'),
    they: orNull(oneOf(pronouns)).describe(
      'How somebody is spoken of; never shown, but a translator has to know',
    ),
    'turns-out': orNull(oneOf(motives)).describe(
      'What a stranger or newcomer was after; shown at the debrief only',
    ),
    revealed: orNull(text).describe(
      'What the debrief says of who was behind this account, in place of its own sentence: for somebody known, or an account that was taken',
    ),
    known: z
      .boolean()
      .optional()
      .describe(
        'Whether the lead knows them when the story begins, so that the briefing may name them; by default strangers and newcomers are not known',
      ),
    avatar: orNull(id).describe('The drawn portrait to use; by default one is chosen from the id'),
    tempo: oneOf(tempos).default('even').describe('How fast this contact types'),
    profile: orNull(
      z.strictObject({
        handle: orNull(text).describe('The account name under the display name'),
        details: details.describe('The facts on the profile card'),
      }),
    ).describe('The profile card that can be inspected'),
  })
  .transform(({ 'turns-out': turnsOut, known, ...rest }) => {
    const isNew = rest.as === 'stranger' || rest.as === 'newcomer' || turnsOut !== null;
    return { ...rest, turnsOut, known: known ?? !isNew };
  })
  .describe('One person or account');

/** Everybody by their ids. Without a portrait of their own they have the one that their id leads to. */
export const cast = byId(castMember).transform((members) =>
  Object.fromEntries(
    Object.entries(members).map(([name, member]) => [
      name,
      { ...member, avatar: member.avatar ?? name },
    ]),
  ),
);

export function castTexts({ id: name, ...of }: CastMember): Passage[] {
  const path = ['cast', name];
  const they = of.they === null ? '' : ` (${of.they})`;
  const nameNote = `a name on screen${they}; keep it if it works in your language`;
  const passages = [passage('name', keyOf.name(name), of.name, [...path, 'name'], nameNote)];
  const { profile, revealed } = of;
  if (profile?.handle) {
    const at = [...path, 'profile', 'handle'];
    passages.push(passage('handle', keyOf.handle(name), profile.handle, at, 'an account name'));
  }
  for (const [index, each] of (profile?.details ?? []).entries()) {
    const at = [...path, 'profile', 'details', index, 'text'];
    passages.push(
      passage('detail', keyOf.detail(name, each.id), each.text, at, 'a fact on a profile card'),
    );
  }
  if (revealed !== null) {
    const note = 'at the end: who was behind an account, and what they wanted';
    passages.push(passage('revealed', keyOf.revealed(name), revealed, [...path, 'revealed'], note));
  }
  return passages;
}
