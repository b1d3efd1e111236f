/**
 * What a play may show next: only for measuring words and painting pictures before they are wanted.
 * The story itself is asked; what the reader does meanwhile nobody knows.
 */
import type { Scenario } from '../script/types.ts';
import { viewOf } from './chat-view.ts';
import { isTyped } from './pacing.ts';
import { beginStory, draftsIn, openChoices } from './story.ts';
import {
  call,
  decide,
  deliver,
  deliverHere,
  elsewhere,
  goOn,
  guess,
  guessNow,
  nextArrival,
  startTelling,
  type Telling,
  tellAtOnce,
  unlock,
  write,
} from './telling.ts';
import { isCardNext } from './transcript.ts';
import { passTime } from './unread.ts';
import type { ChatView, Pace, Turn } from './view.ts';

/** What a story shows first: the empty phone, and what is asked once the first lines stand there. */
export function openingViews(scenario: Scenario): readonly ChatView[] {
  if (!scenario.beats[scenario.start]) return [];
  const story = beginStory(scenario);
  const begun = startTelling(story);
  return [asks(tellAtOnce(story)), ...opens(begun), ...comes(unlock(begun))];
}

/** What comes next at a pace. */
type Coming = (telling: Telling) => readonly ChatView[];

/** The likeliest first; none at the end of a story. */
export function viewsAhead(telling: Telling, turn: Turn, pace: Pace): readonly ChatView[] {
  const coming: Coming = pace === 'instant' ? comesAtOnce : comes;
  if (turn === 'asking') return chosen(telling, coming);
  if (turn === 'explaining')
    return guessNow(telling) === null ? coming(goOn(telling)) : cards(telling);
  if (turn !== 'delivering') return [];
  return telling.locked ? opens(telling) : coming(telling);
}

/** The card as it comes once it was said which trick that was, and where that was passed over. */
const cards = (telling: Telling): readonly ChatView[] => [
  shown(guess(telling, 'none'), 'explaining'),
  shown(guess(telling, null), 'explaining'),
];

/** What is written stands in the composer before it is said. */
function chosen(telling: Telling, coming: Coming): readonly ChatView[] {
  const { story, draft } = telling;
  const drafts = draftsIn(story);
  const open = openChoices(story).toSorted(
    (a, b) => Number(b.id === draft) - Number(a.id === draft),
  );
  return open.flatMap((choice) => {
    const { id } = choice;
    const written =
      drafts.includes(choice) && id !== draft ? [shown(write(telling, id), 'asking')] : [];
    return [...written, ...coming(decide(telling, id))];
  });
}

/** The phone as it lies there, and opened. */
const opens = (telling: Telling): readonly ChatView[] =>
  telling.locked ? [shown(telling, 'delivering'), shown(unlock(telling), 'delivering')] : [];

/** The next line and, where it was the last one, the card or what is asked then. */
function comes(telling: Telling): readonly ChatView[] {
  if (telling.calling !== null) return [];
  if (isCardNext(telling)) return [shown(telling, 'explaining')];
  if (elsewhere(telling) !== null) return [shown(call(telling), 'delivering')];
  const next = nextArrival(telling);
  if (!next) return [asks(telling)];
  const arrived = deliver(telling);
  const isLast = nextArrival(arrived) === undefined && elsewhere(arrived) === null;
  const then = isCardNext(arrived) ? [shown(arrived, 'explaining')] : isLast ? [asks(arrived)] : [];
  return [
    ...(isTyped(next)
      ? [viewOf({ telling, turn: 'delivering', paused: false, typing: true })]
      : []),
    shown(arrived, 'delivering'),
    ...then,
  ];
}

/** All that is said in the open conversation stands there, and the card or what is asked then with it. */
function comesAtOnce(telling: Telling): readonly ChatView[] {
  if (telling.calling !== null) return [];
  const there = passTime(deliverHere(telling));
  if (isCardNext(there)) return [shown(there, 'explaining')];
  return elsewhere(there) === null ? [asks(there)] : [shown(call(there), 'delivering')];
}

const shown = (telling: Telling, turn: Turn): ChatView =>
  viewOf({ telling, turn, paused: false, typing: false });

/** The question, or the end, at the place where a leg rests. */
const asks = (telling: Telling): ChatView =>
  shown(telling, openChoices(telling.story).length > 0 ? 'asking' : 'ended');
