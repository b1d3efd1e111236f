/** When in the story this is, in the words of the story. */

import { isLocked } from '../../src/session/locked.ts';
import type { ChatView, MessageView } from '../../src/session/view.ts';
import type { Words } from '../../src/view/ports.ts';

/** The day above the hour, where the words name both: what stands before the first comma is the day. */
export function partsOf(text: string): readonly [day: string | null, hour: string] {
  const [day, ...rest] = text.split(/[,،、，]\s*/);
  return day && rest.length === 1 && rest[0] ? [day, rest[0]] : [null, text];
}

/** What the status bar says; null where the glass shows it large, or before the story has told any. */
export function hourOf(view: ChatView, words: Words): string | null {
  if (isLocked(view) || view.screen.lines.some(({ mark }) => mark === 'when')) return null;
  const told = view.threads.flatMap(({ messages }) => messages).filter(isTime);
  const newest = told.sort((a, b) => a.at - b.at).at(-1);
  return newest === undefined ? null : begun(partsOf(words.story(newest.key))[1], words);
}

/** Alone it begins like a line of its own, also where a day stood before it. */
const begun = (hour: string, { storyLanguage }: Words): string => {
  const [first = '', ...rest] = hour;
  return `${first.toLocaleUpperCase(storyLanguage)}${rest.join('')}`;
};

const isTime = ({ kind }: MessageView): boolean => kind === 'time';
