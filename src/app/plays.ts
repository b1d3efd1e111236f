/** The play of this window: begun, held while a panel lies over it, ended; and the ways seen so far. */
import type { Scenario } from '../script/types.ts';
import { type Explored, withWay } from '../session/explored.ts';
import type { SessionPlay } from '../session/play.ts';
import type { Playing } from '../session/playing.ts';
import type { Trail } from '../session/trail.ts';
import type { Pace } from '../session/view.ts';
import type { AppParts, ClassPort } from './state.ts';

/** Where a play stood: its choices, and whether the feedback of the last one was being read. */
export interface Standing {
  readonly trail: Trail;
  readonly explaining: boolean;
}

export interface PlaysParts {
  readonly clock: AppParts['clock'];
  /** What plays a story; there as soon as one is open. */
  readonly playing: () => Playing | null;
  /** The class that is led; null for one person. */
  readonly classroom: () => ClassPort | null;
  readonly pace: () => Pace;
  readonly wordsIn: AppParts['wordsIn'];
  readonly onChange: () => void;
}

export interface Plays {
  readonly play: SessionPlay | null;
  /** Ways through the open story that were left for another one. */
  readonly explored: Explored;
  /** Begins the story, or goes on where it stood; a play before it counts as one more way seen. */
  begin(
    story: { readonly scenario: Scenario; readonly seed: number },
    from?: Standing,
  ): SessionPlay;
  /** Takes over the ways seen before a reload. */
  remember(explored: Explored): void;
  /** Something lies over the play: it waits until `letGo`, unless it was paused already. */
  hold(): void;
  letGo(): void;
  /** The story is closed: nothing of it stays. */
  end(): void;
}

export function createPlays(parts: PlaysParts): Plays {
  let play: SessionPlay | null = null;
  let explored: Explored = [];
  let held = false;

  const stop = (): void => {
    play?.stop();
    play = null;
    held = false;
  };

  return {
    get play() {
      return play;
    },
    get explored() {
      return explored;
    },
    begin({ scenario, seed }, from) {
      if (play) explored = withWay(explored, play.story.trail);
      stop();
      const port = parts.classroom();
      const playing = parts.playing();
      if (!playing) throw new Error('a play begins before a story is open');
      const made = playing.createPlay({
        ...{ scenario, seed },
        clock: port?.clock ?? parts.clock,
        pace: parts.pace(),
        wordsIn: parts.wordsIn,
        ...(from ? { from } : {}),
      });
      play = port ? port.wrap(made) : made;
      play.subscribe(parts.onChange);
      return play;
    },
    remember(ways) {
      explored = ways;
    },
    hold() {
      if (play?.view.paused !== false) return;
      held = true;
      play.send({ type: 'pause' });
    },
    letGo() {
      if (held) play?.send({ type: 'resume' });
      held = false;
    },
    end() {
      stop();
      explored = [];
    },
  };
}
