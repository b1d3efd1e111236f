/**
 * The app: one state for the whole window, and the only things that change it. It opens stories,
 * owns the play and remembers where the window stood. What anything looks like is not its business.
 */
import { createActor } from 'xstate';
import type { Scenario } from '../script/types.ts';
import { type Debrief, debriefOf } from '../session/debrief.ts';
import { type Clock, createPlay, type SessionPlay } from '../session/play.ts';
import type { Trail } from '../session/story.ts';
import type { ChatView, Intent } from '../session/view.ts';
import type { Flags } from './flags.ts';
import type { Library, LoadedScenario, PackCard } from './library.ts';
import {
  appMachine,
  type Chosen,
  type Panel,
  type Place,
  placeOf,
  type Trouble,
} from './machine.ts';
import { readMemory, type WindowMemory } from './memory.ts';
import { paceOf, type Settings, type ViewKind } from './settings.ts';

export interface AppState {
  readonly place: Place;
  readonly panel: Panel | null;
  readonly settings: Settings;
  /** How the play is shown; `text` also when the stage could not draw. */
  readonly viewKind: ViewKind;
  readonly chosen: Chosen | null;
  readonly scenario: Scenario | null;
  readonly view: ChatView | null;
  readonly debrief: Debrief | null;
  readonly trouble: Trouble | null;
  readonly notice: Trouble | null;
}

export interface AppParts {
  readonly library: Library;
  readonly clock: Clock;
  readonly settings: Settings;
  /** Called when a story opens, before it is shown, so that its words are there. */
  readonly onStory: (loaded: LoadedScenario & { ok: true }) => void;
  /** Hears of what a person is only told in general, such as why a story could not be loaded. */
  readonly onTrouble: (reason: unknown) => void;
  /** Called when a setting changes; resolves when it is in force (a language is loaded). */
  readonly onSettings: (settings: Settings) => Promise<void>;
  readonly memory: {
    read(): unknown;
    write(memory: WindowMemory): void;
    clear(): void;
  };
}

export interface App {
  readonly state: AppState;
  subscribe(listener: (state: AppState, before: AppState) => void): () => void;
  /** Goes where the flags or the window's memory say; the library otherwise. */
  begin(flags: Flags): Promise<void>;
  open(chosen: Chosen): Promise<void>;
  start(): void;
  send(intent: Intent): void;
  finish(): void;
  /** Another way: back into the play before the decision after `made` choices. */
  replay(made: number): void;
  library(): void;
  about(): void;
  showSettings(): void;
  help(): void;
  closePanel(): void;
  back(): void;
  set(patch: Partial<Settings>): Promise<void>;
  /** The stage cannot draw: text view from here on. */
  stageFailed(): void;
  /** Forgets this play and everything this window remembers of it. */
  forget(): void;
}

interface Opened {
  readonly pack: PackCard;
  readonly scenario: Scenario;
}

export function createApp(parts: AppParts): App {
  const actor = createActor(appMachine).start();
  const listeners = new Set<(state: AppState, before: AppState) => void>();
  let settings = parts.settings;
  let stageWorks = true;
  let opened: Opened | null = null;
  let play: SessionPlay | null = null;
  let explored: Trail[] = [];
  /** The panel paused the play, so closing it lets the play go on. */
  let heldByPanel = false;
  let state = look();

  function look(): AppState {
    const snapshot = actor.getSnapshot();
    const place = placeOf(snapshot);
    const { chosen, trouble, notice, panel } = snapshot.context;
    return {
      place,
      panel,
      settings,
      viewKind: stageWorks ? settings.view : 'text',
      chosen,
      scenario: opened?.scenario ?? null,
      view: play?.view ?? null,
      debrief: place === 'debrief' && play ? debriefOf(play.story, explored) : null,
      trouble,
      notice,
    };
  }

  function changed(): void {
    const before = state;
    state = look();
    remember();
    for (const listener of [...listeners]) listener(state, before);
  }

  function remember(): void {
    if (!opened || !play || (state.place !== 'playing' && state.place !== 'debrief')) return;
    parts.memory.write({
      place: state.place,
      save: {
        pack: opened.pack.id,
        version: opened.pack.version,
        scenario: opened.scenario.id,
        trail: play.story.trail,
      },
      explaining: play.view.turn === 'explaining',
      explored,
    });
  }

  function endPlay(): void {
    if (play) explored = [...explored, play.story.trail];
    play?.stop();
    play = null;
  }

  function beginPlay(from?: { trail: Trail; explaining: boolean }): SessionPlay | null {
    endPlay();
    if (!opened) return null;
    play = createPlay({
      scenario: opened.scenario,
      clock: parts.clock,
      pace: paceOf(settings, stageWorks ? settings.view : 'text'),
      ...(from ? { from } : {}),
    });
    play.subscribe(changed);
    return play;
  }

  function closeStory(): void {
    play?.stop();
    play = null;
    opened = null;
    explored = [];
    parts.memory.clear();
  }

  /** Opens the briefing of a story; says what is wrong otherwise. Gives true when it is open. */
  async function load({ pack, scenario }: Chosen): Promise<boolean> {
    const card = parts.library.packs.find(({ id }) => id === pack);
    if (!card) return refuse('trouble.unknown-pack', { pack });
    if (!card.scenarios.some(({ id }) => id === scenario))
      return refuse('trouble.unknown-scenario', { pack, scenario });
    const loaded = await parts.library.load(pack, scenario).catch((reason: unknown) => {
      parts.onTrouble(reason);
      return null;
    });
    closeStory();
    if (loaded === null) return refuse('trouble.not-loaded', { scenario });
    if (!loaded.ok) {
      const trouble = {
        key: 'trouble.broken-scenario',
        values: { scenario },
        details: loaded.problems,
      };
      actor.send({ type: 'trouble', trouble });
      return false;
    }
    parts.onStory(loaded);
    opened = { pack: card, scenario: loaded.scenario };
    actor.send({ type: 'open', chosen: { pack, scenario } });
    return true;
  }

  function refuse(key: string, values: Record<string, string>): false {
    closeStory();
    actor.send({ type: 'notice', trouble: { key, values, details: [] } });
    return false;
  }

  async function resume(memory: WindowMemory, save: NonNullable<WindowMemory['save']>) {
    if (!(await load({ pack: save.pack, scenario: save.scenario }))) return;
    explored = [...memory.explored];
    const resumed = beginPlay({ trail: save.trail, explaining: memory.explaining });
    actor.send({ type: 'start' });
    if (memory.place === 'debrief' && resumed?.view.turn === 'ended')
      actor.send({ type: 'finish' });
  }

  function openFirst(flags: Flags): Promise<boolean> | boolean {
    const { pack, scenario } = flags;
    if (pack !== null && scenario !== null) return load({ pack, scenario });
    const card = parts.library.packs.find(({ id, scenarios }) =>
      pack !== null ? id === pack : scenarios.some((entry) => entry.id === scenario),
    );
    if (pack !== null) return card ? true : refuse('trouble.unknown-pack', { pack });
    if (scenario === null) return true;
    return card
      ? load({ pack: card.id, scenario })
      : refuse('trouble.unknown-scenario', { pack: '', scenario });
  }

  const go = (event: Parameters<typeof actor.send>[0]): void => {
    actor.send(event);
    changed();
  };

  /** A panel over the play holds it; closing lets it go on. */
  const panel = (event: { type: 'help' | 'settings' }): void => {
    actor.send(event);
    if (state.place === 'playing' && play?.view.paused === false) {
      heldByPanel = true;
      play.send({ type: 'pause' });
    }
    changed();
  };

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async begin(flags) {
      const memory = readMemory(parts.memory.read());
      const { broken } = parts.library;
      if (broken.length > 0)
        actor.send({
          type: 'trouble',
          trouble: { key: 'trouble.broken-library', values: {}, details: broken },
        });
      else if (flags.unknown.length > 0)
        refuse('trouble.unknown-flag', { flags: flags.unknown.join(', ') });
      else if (flags.pack !== null || flags.scenario !== null) await openFirst(flags);
      else if (memory?.save) await resume(memory, memory.save);
      changed();
    },
    async open(chosen) {
      await load(chosen);
      changed();
    },
    start() {
      beginPlay();
      go({ type: 'start' });
    },
    send: (intent) => play?.send(intent),
    finish: () => go({ type: 'finish' }),
    replay(made) {
      const trail = play?.story.trail ?? [];
      beginPlay({ trail: trail.slice(0, made), explaining: false });
      go({ type: 'replay' });
    },
    library() {
      closeStory();
      go({ type: 'library' });
    },
    about: () => go({ type: 'about' }),
    showSettings: () => panel({ type: 'settings' }),
    help: () => panel({ type: 'help' }),
    closePanel() {
      actor.send({ type: 'close-panel' });
      if (heldByPanel) play?.send({ type: 'resume' });
      heldByPanel = false;
      changed();
    },
    back: () => go({ type: 'back' }),
    async set(patch) {
      settings = { ...settings, ...patch };
      await parts.onSettings(settings);
      play?.send({ type: 'pace', pace: paceOf(settings, stageWorks ? settings.view : 'text') });
      changed();
    },
    stageFailed() {
      stageWorks = false;
      play?.send({ type: 'pace', pace: paceOf(settings, 'text') });
      changed();
    },
    forget() {
      closeStory();
      go({ type: 'library' });
    },
  };
}
