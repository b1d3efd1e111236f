/** The briefing of a story for a class: the same words, and what a teacher may want before. */
import { Briefing } from '../../around/briefing.tsx';
import type { Shown } from '../shown.ts';
import { Lacks } from './lacks.tsx';

export function ClassBriefing({ parts, classes, state, now }: Shown) {
  const { words, send } = parts;
  const calm = state.scenario?.intensity === 1;
  return (
    <div class="class-briefing">
      <Briefing words={words} send={send} state={state} giving={parts.giving ?? null} />
      <div class="sheet class-before">
        <Lacks words={words} lacks={now.lacks} />
        <div class="row">
          {calm && (
            <button type="button" class="quiet" data-class="check" onClick={() => classes.check()}>
              {words.ui('class.slips-first')}
            </button>
          )}
          <button type="button" class="quiet" data-class="guide" onClick={() => classes.guide()}>
            {words.ui('class.story-paper')}
          </button>
        </div>
      </div>
    </div>
  );
}
