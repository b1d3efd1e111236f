/** Quick exit, as the whole window does it. */
import type { App } from '../app/state.ts';
import type { Page } from '../page/page.tsx';
import { goNeutral } from '../page/shell/neutral.ts';
import type { Words } from '../view/ports.ts';
import type { LateClassroom } from './classroom.ts';
import { report } from './device.ts';
import type { LateStory } from './late-story.ts';
import { isOneFile } from './one-file.ts';
import { keepOpened } from './reload.ts';

export interface LeaveParts {
  readonly app: App;
  readonly page: Pick<Page, 'leave'>;
  readonly story: Pick<LateStory, 'hush'>;
  readonly classroom: Pick<LateClassroom, 'leave'>;
  readonly words: Words;
}

/**
 * Neutral words at once, then this play is forgotten, then the neutral page in the place of this one.
 * Nothing that goes wrong on the way brings anything back.
 */
export function leaveAtOnce({ app, page, story, classroom, words }: LeaveParts): void {
  page.leave();
  story.hush();
  try {
    classroom.leave();
    app.send({ type: 'forget' });
  } finally {
    keepOpened(false);
    goNeutral(words, isOneFile).catch((reason) =>
      report('The neutral page is out of reach.', reason),
    );
  }
}
