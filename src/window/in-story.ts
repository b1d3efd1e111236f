/** What a window needs once a story is open, and not before: it comes as one file. */
export { playing } from '../session/playing.ts';
export { openWords } from './open-words.ts';
export { createSounds } from './sounds.ts';
export { stageOfWindow } from './stage.ts';
export { thinkAhead } from './think-ahead.ts';
export { wordsRead } from './words-read.ts';
