/** The home screen: when in the story this is, large as phones show the hour. */
import type { Screen } from './shape.ts';
import { line, story } from './words.ts';

export const home: Screen = ({ messages }) => {
  const newest = messages.findLast(({ kind }) => kind === 'time');
  return {
    place: 'instead',
    lines: newest === undefined ? [] : [line(story(newest.key), 'when', 80)],
  };
};
