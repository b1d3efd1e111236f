/** What is done while nobody waits: words are measured and pictures painted that may come next. */
import type { Scenario } from '../src/script/types.ts';
import { openingViews } from '../src/session/ahead.ts';
import type { ChatView } from '../src/session/view.ts';
import { type ComposeParts, compose } from './compose.ts';
import { topOf } from './geometry/thread.ts';
import { type BackdropParts, backdrop } from './room/backdrop.ts';
import type { Board } from './stage/board.ts';
import type { Idle } from './stage/idle.ts';

/** Nothing that depends on how the reader came to a view. */
const nothingOver = { newFrom: null, earlier: false, below: null, banner: null } as const;

/** What else a view is drawn from. */
export type Setting = Omit<ComposeParts, keyof typeof nothingOver> & Pick<BackdropParts, 'ratio'>;

export interface PaintedAheadParts {
  readonly scenario: Scenario;
  readonly idle: Idle;
  readonly board: Board;
  /** What the play may show next, the likeliest first. */
  readonly ahead: () => readonly ChatView[];
  /** How a view would be drawn at this moment. */
  readonly settingOf: (view: ChatView) => Setting;
  /** What is shown; null: nothing yet. */
  readonly shown: () => ChatView | null;
  /** Nothing comes any more. */
  readonly isOver: () => boolean;
}

export interface PaintedAhead {
  /** Begins anew: with what may follow what is shown, or with what the story shows first. */
  begin(): void;
  /** Something else is to be shown: begins anew once it is seen, and not in its way. */
  soon(): void;
  /** A frame was drawn. */
  seen(): void;
  /** Everything that can be painted ahead is painted. */
  readonly done: boolean;
}

export function createPaintedAhead({
  scenario,
  idle,
  board,
  ahead,
  settingOf,
  shown,
  isOver,
}: PaintedAheadParts): PaintedAhead {
  let isDue = false;
  /** `isFirst`: nothing has been shown yet, so the room and the window are to be guessed too. */
  const rehearse = (next: ChatView, isFirst: boolean): void => {
    idle.add(() => {
      const setting = settingOf(next);
      const { layout, pieces } = compose(next, { ...setting, ...nothingOver });
      const { log } = layout.placement;
      if (isFirst) board.look(log, topOf(0, layout.stack.height, log.height));
      const room = isFirst ? backdrop(next, { ...setting, layout }) : [];
      board.expect([...room, ...pieces], isFirst);
      return false;
    });
    idle.add(() => board.paintAhead());
  };
  /** Thinking of what may come is work too. */
  const think = (): boolean => {
    const first = shown() === null;
    for (const next of first ? openingViews(scenario) : ahead()) rehearse(next, first);
    return false;
  };
  return {
    begin() {
      isDue = false;
      idle.clear();
      if (!isOver()) idle.add(think);
    },
    soon() {
      isDue = true;
      idle.clear();
    },
    seen() {
      if (isDue) this.begin();
    },
    get done() {
      return idle.done && !isDue;
    },
  };
}
