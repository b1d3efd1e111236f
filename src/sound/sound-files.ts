/**
 * The sound of each cue as a `data:` address. They come inside the speaker's chunk because howler
 * takes such an address apart itself: no request that a Content-Security-Policy, a lost network or
 * `file://` could refuse, so no fall back to an audio element and no error on the console.
 */
import calmEnd from '../../assets/sounds/calm-end.mp3?inline';
import choice from '../../assets/sounds/choice.mp3?inline';
import lamp from '../../assets/sounds/lamp.mp3?inline';
import messageIn from '../../assets/sounds/message-in.mp3?inline';
import messageOut from '../../assets/sounds/message-out.mp3?inline';
import notice from '../../assets/sounds/notice.mp3?inline';
import ring from '../../assets/sounds/ring.mp3?inline';
import typing from '../../assets/sounds/typing.mp3?inline';
import type { Cue } from './cues.ts';

export const soundFiles: Readonly<Record<Cue, string>> = {
  'calm-end': calmEnd,
  choice,
  lamp,
  'message-in': messageIn,
  'message-out': messageOut,
  notice,
  ring,
  typing,
};
