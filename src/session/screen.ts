/** What the phone shows beside the open conversation, as far as the story has told it. */
import { keyOf } from '../script/keys.ts';
import type { Act, Id } from '../script/types.ts';
import { callOf } from './call.ts';
import { lastLeg, openChoices, restingPlace } from './story.ts';
import { placeOf, type Told } from './transcript.ts';
import type { MessageView, ScreenView } from './view.ts';

/** `open` is the thread on the phone, `messages` everything that stands there, in the order of time. */
export function screenOf(told: Told, open: Id, messages: readonly MessageView[]): ScreenView {
  const { thread, screen: kind, about } = placeOf(told).beat;
  // A screen lies over the conversation it belongs to; another one that is looked at is just that.
  if (thread !== null && thread !== open) return { kind: 'chat', about: null };
  if (kind === 'call') {
    const call = callOf(told, messages);
    return call === null ? { kind: 'chat', about: null } : { kind, about, call };
  }
  if (kind === 'block') return { kind, about, done: isDone(told, 'block', messages) };
  if (kind === 'report')
    return { kind, about, done: isDone(told, 'report', messages), reasons: reasonsIn(told) };
  return { kind, about };
}

/** It was just chosen; or the story does it by itself, and has begun to say so. */
function isDone(told: Told, act: Act, messages: readonly MessageView[]): boolean {
  if (told.ahead) return lastLeg(told.ahead).choice?.act === act;
  const { beat } = placeOf(told);
  if (beat.exit.kind === 'choices') return false;
  const lines = `${told.story.legs.length - 1}/${beat.id}/`;
  return messages.some(({ id, kind }) => id.startsWith(lines) && kind !== 'time');
}

function reasonsIn(told: Told): readonly string[] {
  const { beat } = placeOf(told);
  if (restingPlace(told.story).beat !== beat) return [];
  return openChoices(told.story).flatMap(({ act, id }) =>
    act === 'report' ? [keyOf.choice(beat.id, id)] : [],
  );
}
