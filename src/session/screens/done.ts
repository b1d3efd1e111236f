/** Whether what a sheet is for has been done. */
import type { Act } from '../../script/types.ts';
import { lastLeg } from '../story.ts';
import { isJustChosen } from '../transcript.ts';
import type { Moment } from './shape.ts';

/** It was just chosen; or the story does it by itself, and has begun to say so. */
export function isDone({ told, beat, messages }: Moment, act: Act): boolean {
  if (isJustChosen(told)) return lastLeg(told.story).choice?.act === act;
  if (beat.exit.kind === 'choices') return false;
  const made = told.story.legs.length - 1;
  return messages.some(
    (message) => message.made === made && message.beat === beat.id && message.kind !== 'time',
  );
}
