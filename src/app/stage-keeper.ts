/**
 * The one stage of this window: made while the briefing is read, put on the page when the play
 * begins, thrown away when it ends. Making one takes longer than a press, so every step asks again
 * whether it is still wanted.
 */
import type { Scenario } from '../script/types.ts';
import type { Stage } from '../view/ports.ts';
import type { AppState } from './state.ts';

/** A stage that has still to be put somewhere; `Host` is whatever the view puts it into. */
export interface Mountable<Host> extends Stage {
  mount(host: Host): void;
}

export interface StageKeeperParts<Host, Made extends Mountable<Host>> {
  /** Makes a stage for the open story, not mounted yet. */
  readonly make: (state: AppState & { readonly scenario: Scenario }) => Promise<Made>;
  /** The empty place for a stage; null while the page shows none. */
  readonly host: () => Host | null;
  /** How the stage should look now. */
  readonly style: (state: AppState) => Parameters<Stage['restyle']>[0];
  /** There is no stage any more. */
  readonly onEnded: () => void;
  /** A stage that is wanted cannot be made. */
  readonly onFailed: (reason: unknown) => void;
}

export interface StageKeeper<Made> {
  /** The stage on the page; null while there is none. */
  readonly stage: Made | null;
  /** Resolves when the stage that is on its way has come or will not; at once where none is. */
  readonly come: Promise<unknown>;
  /**
   * A stage that stands shows the next view. Call it before the page draws: the page then knows where
   * everything lies, and draws once. One that is to be made is on its way while the page draws.
   */
  lead(state: AppState, before: AppState): void;
  /** Follows the app in all else: mounts, restyles and ends. Call it once the page has drawn. */
  show(state: AppState, before: AppState): void;
  /** It cannot draw: from here on there is none. */
  end(): void;
}

const isWanted = ({ place, viewKind }: AppState): boolean =>
  place === 'playing' && viewKind === 'stage';

/** It should look otherwise than before; what the page has drawn says how. */
const isOther = (state: AppState, before: AppState): boolean =>
  state.settings !== before.settings || state.theme !== before.theme;

export function createStageKeeper<Host, Made extends Mountable<Host>>(
  parts: StageKeeperParts<Host, Made>,
): StageKeeper<Made> {
  let stage: Made | null = null;
  let come: Promise<unknown> = Promise.resolve();
  let prepared: { readonly scenario: Scenario; readonly made: Promise<Made> } | null = null;
  let starting = false;
  let now: AppState | null = null;
  /** What the stage was last told to show. */
  let led: AppState['view'] = null;
  let hasEnded = false;

  function prepare(state: AppState): Promise<Made> | null {
    const { scenario } = state;
    if (prepared?.scenario === scenario) return prepared?.made ?? null;
    drop();
    if (!scenario) return null;
    const made = parts.make({ ...state, scenario });
    // Whether it failed is told when it is wanted.
    come = made.catch(() => {});
    prepared = { scenario, made };
    return made;
  }

  function drop(): void {
    prepared?.made.then(
      (unused) => unused.destroy(),
      () => {},
    );
    prepared = null;
  }

  function takeDown(): void {
    stage?.destroy();
    stage = null;
    parts.onEnded();
  }

  async function start(state: AppState): Promise<void> {
    const { scenario } = state;
    const made = starting || parts.host() === null ? null : prepare(state);
    if (!made) return;
    prepared = null;
    starting = true;
    try {
      const ready = await made;
      const host = parts.host();
      if (!now || !isWanted(now) || now.scenario !== scenario || host === null)
        return ready.destroy();
      stage = ready;
      // It may have been made under other settings.
      ready.restyle(parts.style(now));
      ready.mount(host);
      led = now.view;
      if (now.view) ready.show(now.view);
    } catch (reason) {
      if (now && isWanted(now)) parts.onFailed(reason);
    } finally {
      starting = false;
      // Another story was begun meanwhile, and could not start its own.
      if (!stage && now && isWanted(now) && now.scenario !== scenario) void start(now);
    }
  }

  return {
    get stage() {
      return stage;
    },
    get come() {
      return come;
    },
    lead(state, before) {
      if (state.place === 'briefing' && state.viewKind === 'stage') prepare(state);
      const isSame = state.scenario === before.scenario && !isOther(state, before);
      if (!stage || !isWanted(state) || !isSame || !state.view || state.view === led) return;
      led = state.view;
      stage.show(state.view);
    },
    show(state, before) {
      now = state;
      if (state.place === 'library') drop();
      if (stage && (!isWanted(state) || state.scenario !== before.scenario)) takeDown();
      if (!isWanted(state) || hasEnded) return;
      if (!stage) return void start(state);
      if (isOther(state, before)) stage.restyle(parts.style(state));
      if (state.view && state.view !== led) {
        led = state.view;
        stage.show(state.view);
      }
    },
    end() {
      hasEnded = true;
      takeDown();
    },
  };
}
