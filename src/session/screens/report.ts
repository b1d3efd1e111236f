/** The sheet with which an account is reported: its reasons, or the one that was chosen. */
import { keyOf } from '../../script/keys.ts';
import type { Id } from '../../script/types.ts';
import { lastLeg, openChoices, restingPlace } from '../story.ts';
import { isJustChosen } from '../transcript.ts';
import { isDone } from './done.ts';
import type { Moment, Said, Screen, Shown } from './shape.ts';
import { line, named, story, ui } from './words.ts';

/** Those that apps have; a story that reports for several reasons has its own. */
const usual = (['threat', 'picture', 'pretends', 'other'] as const).map((reason) =>
  ui(`play.report.${reason}`),
);

export const report: Screen = (moment) =>
  reportSheet(isDone(moment, 'report'), moment.about, ownReasons(moment), chosenIn(moment));

/** `own` are the story's reasons, `chosen` what was just chosen among them. */
export function reportSheet(
  done: boolean,
  about: Id | null,
  own: readonly Said[],
  chosen: readonly Said[],
): Shown {
  const reasons = own.length > 1 ? own : usual;
  return {
    place: 'foot',
    done,
    title: named(done ? 'play.report.done' : 'play.screen.report', about),
    lines: done
      ? // Only what was reported with is ticked; what else was chosen is none of the reasons.
        chosen.map((said) => line(said, 'chosen', 10))
      : [
          line(ui('play.report.why'), 'question', 40),
          ...reasons.map((said) => line(said, 'reason', 10)),
        ],
  };
}

function ownReasons({ told: { story: here }, beat }: Moment): Said[] {
  if (restingPlace(here).beat !== beat) return [];
  return openChoices(here).flatMap(({ act, id }) =>
    act === 'report' ? [story(keyOf.choice(beat.id, id))] : [],
  );
}

/** While the choice is being explained. */
function chosenIn({ told, beat }: Moment): Said[] {
  const choice = isJustChosen(told) ? lastLeg(told.story).choice : null;
  return choice ? [story(keyOf.choice(beat.id, choice.id))] : [];
}
