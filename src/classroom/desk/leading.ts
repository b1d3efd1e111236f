/**
 * What a key, a clicker or a desk can ask of a class, by what its screen shows at that moment.
 * Nothing is led that nobody sees: what is covered is shown again first, what is over stays as it is.
 */
import type { Id } from '../../script/types.ts';
import type { Again, ChatView, Turn } from '../../session/view.ts';
import type { Cover, LessonIntent, LessonState } from '../lesson/lesson.ts';
import type { ClassRecord } from '../lesson/record.ts';
import { saidNow } from '../lesson/rehearsal.ts';
import type { DeskIntent } from './protocol.ts';

/**
 * What lies over the class's screen, as its window has drawn it. `panel`: help, settings or keys;
 * `words`: those that the class says aloud.
 */
export type Over = Cover | 'panel' | 'words';

/** The screens of a lesson that a desk leads to, as the app calls the way there. */
export const onward = ['start', 'check', 'report', 'debrief', 'library'] as const;
export type Onward = (typeof onward)[number];

/** From where each of them is reached. Before a story of pressure the app shows its card first. */
const reachedFrom: Readonly<Record<Onward, readonly string[]>> = {
  start: ['briefing', 'before-check'],
  check: ['briefing', 'debrief', 'report'],
  report: ['debrief', 'after-check'],
  debrief: ['after-check', 'report'],
  library: ['briefing', 'class-card', 'debrief', 'report'],
};

export type Led =
  /**
   * `again`: votes once more, or takes that back while nothing is counted; `end`: brings the story to a
   * good end, or leads from a try back to looking back.
   */
  | { readonly does: 'on' | 'back' | 'reveal' | 'again' | 'blank' | 'calm' | 'pause' | 'end' }
  /** `index` counts the letters from 0; null is "pass". */
  | { readonly does: 'vote'; readonly index: number | null; readonly by: 1 | -1 };

/** Where the class stands, as far as leading goes. */
export interface Standing {
  readonly place: string;
  readonly over: Over;
  /** The class has said its words to the last one. */
  readonly said: boolean;
  readonly play: {
    readonly turn: Turn;
    readonly paused: boolean;
    readonly revealed: boolean;
    /** The class has looked back already: this is another way that it tries. */
    readonly trying: boolean;
    /** Which vote on this decision is counted, and what voting once more does now. */
    readonly round: 1 | 2;
    readonly again: Again | null;
    /** The choices that are voted on, A first. */
    readonly options: readonly Id[];
  } | null;
}

/** Where the class window itself stands. */
export const standingOf = (
  place: string,
  over: Over,
  view: ChatView | null,
  { record, rehearsal }: LessonState,
): Standing => ({
  place,
  over,
  said: hasSaid(rehearsal),
  play: view && {
    turn: view.turn,
    paused: view.paused,
    revealed: view.vote?.phase === 'revealed',
    trying: isTry(record),
    round: view.vote?.round ?? 1,
    again: view.vote?.again ?? null,
    options: view.vote?.options.map(({ id }) => id) ?? [],
  },
});

/** Said to the last one, so that one press back brings the last one again. */
export const hasSaid = (rehearsal: LessonState['rehearsal']): boolean =>
  rehearsal !== null && saidNow(rehearsal) === null;

/** What is played now is not the class's own way. */
export const isTry = (record: ClassRecord | null): boolean =>
  record !== null && record.own !== null;

/** Gives what is to be asked of the class; null where it would do nothing, or nothing in sight. */
export function intentFor(led: Led, standing: Standing): DeskIntent | null {
  const { over, place, play } = standing;
  if (led.does === 'blank' || led.does === 'calm')
    return { type: 'cover', cover: over === led.does ? 'none' : led.does };
  if (over === 'blank' || over === 'calm') return { type: 'cover', cover: 'none' };
  if (over === 'words' || place === 'debrief') return wordsFor(led, standing);
  if (over !== 'none' || place !== 'playing' || play === null) return null;
  if (led.does === 'end') return endFor(play);
  if (led.does === 'pause') return { type: play.paused ? 'resume' : 'pause' };
  if (play.paused) return null;
  switch (led.does) {
    case 'on':
      return { type: play.turn === 'ended' ? 'finish' : 'on' };
    case 'back':
      return backFor(play);
    case 'again':
      return play.turn === 'asking' && play.again !== null ? { type: play.again } : null;
    case 'reveal':
      return { type: 'reveal' };
    case 'vote': {
      const choice = led.index === null ? null : play.options[led.index];
      return choice === undefined ? null : { type: 'vote', choice, by: led.by };
    }
  }
}

/** Looking back, a clicker has the words that are said, and nothing else. */
function wordsFor(led: Led, { over, said }: Standing): DeskIntent | null {
  if (led.does !== 'on' && led.does !== 'back') return null;
  const by = led.does === 'on' ? 1 : -1;
  const isLed = over === 'words' || (over === 'none' && said && by === -1);
  return isLed ? { type: 'next-words', by } : null;
}

/** The last thing that was led is taken back first: a reveal, then a second round that is empty. */
function backFor({ turn, revealed, again }: NonNullable<Standing['play']>): DeskIntent {
  if (turn !== 'asking') return { type: 'back' };
  if (revealed) return { type: 'reopen' };
  return { type: again === 'one-round' ? 'one-round' : 'back' };
}

/** There is always a way to the end, out of a pause too; in a try that is the class's own. */
function endFor({ trying, turn }: NonNullable<Standing['play']>): DeskIntent | null {
  if (trying) return { type: 'finish' };
  return turn === 'ended' ? null : { type: 'rest' };
}

/** What is asked of the lesson, and not of its play. */
const lessonIntents = [
  'cover',
  'clock',
  'planned',
  'anew',
  'size',
  'by-talk',
  'name',
  'slips',
  'for-class',
  'rehearse',
  'next-words',
] as const;

export const isLessonIntent = (intent: DeskIntent): intent is LessonIntent =>
  isOneOf(lessonIntents, intent);

/** What a desk may ask whatever the class sees: of the lesson, and of what lies over its screen. */
const always = [...lessonIntents, 'close-panel'] as const;
/** What is said is said where it is read. */
const saying = ['rehearse', 'next-words'] as const;
/** Counting changes nothing that is seen, so it goes on under a cover. */
const counting = ['vote', 'set-votes', 'say'] as const;

const isOneOf = (all: readonly string[], { type }: DeskIntent): boolean => all.includes(type);

/** Whether the class does what a desk asks: the desk may know less than a moment later. */
export function isInSight(intent: DeskIntent, { over, place, play }: Standing): boolean {
  if (isOneOf(saying, intent)) return place === 'debrief' && (over === 'none' || over === 'words');
  if (isOneOf(always, intent)) return true;
  const from = fromWhere(intent);
  if (from !== null) return over === 'none' && from.includes(place);
  if (intent.type === 'replay') return over === 'none' && place === 'debrief';
  if (place !== 'playing' || play === null) return false;
  if (isOneOf(counting, intent)) return true;
  if (over !== 'none') return false;
  if (intent.type === 'rest' || (intent.type === 'finish' && play.trying)) return true;
  return !play.paused || intent.type === 'resume';
}

/** The screens on which what is asked for stands; null where it is asked of the play. */
function fromWhere(intent: DeskIntent): readonly string[] | null {
  if (intent.type === 'go') return reachedFrom[intent.to];
  if (intent.type === 'open-story') return ['library'];
  if (intent.type === 'confirm-card') return ['class-card'];
  return intent.type === 'forget-lesson' ? ['report'] : null;
}
