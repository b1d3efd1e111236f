/** Whom a screen is about. */

import { keyOf } from '../../../src/script/keys.ts';
import type { Id } from '../../../src/script/types.ts';
import { membersIn } from '../../../src/session/open-thread.ts';
import { avatarOf, type Chat } from '../../pen/chat-shape.ts';
import type { DeckParts } from './deck-shape.ts';

export const membersOf = ({ view }: Pick<DeckParts, 'view'>): readonly Id[] => membersIn(view);

export const nameOf = ({ words }: Pick<Chat, 'words'>, cast: Id | null): string =>
  cast === null ? '' : words.story(keyOf.name(cast));

export const faceOf = ({ scenario }: Pick<Chat, 'scenario'>, cast: Id | null): string =>
  cast === null ? 'sky' : avatarOf(scenario, cast);
