/** What only a story that is open needs: it comes with the first one, and no screen before that waits for it. */
import { debriefOf } from './debrief.ts';
import { createPlay } from './play.ts';

export const playing = { createPlay, debriefOf };

export type Playing = typeof playing;
