import { expect, it } from 'vitest';
import { createStageKeeper } from '../../src/app/stage-keeper.ts';
import type { AppState } from '../../src/app/state.ts';
import type { Scenario } from '../../src/script/types.ts';
import { smallStory } from '../support/small-story.ts';

/** What a stage was told, in order. It draws nothing: the keeper must not care. */
interface Told {
  readonly story: Scenario;
  readonly words: string[];
}

const other: Scenario = { ...smallStory, id: 'another' };
const idle = { place: 'library', viewKind: 'stage', scenario: null } as unknown as AppState;
const at = (place: AppState['place'], scenario: Scenario, over: Partial<AppState> = {}): AppState =>
  ({ ...idle, place, scenario, settings: {}, view: { turn: 'asking' }, ...over }) as AppState;

function keeper() {
  const made: Told[] = [];
  const waiting: ((reason?: Error) => void)[] = [];
  const failed: unknown[] = [];
  let host: string | null = 'here';
  let before = idle;
  const kept = createStageKeeper<string, ReturnType<typeof stageFor>>({
    make: ({ scenario }) =>
      new Promise((resolve, reject) => {
        const told: Told = { story: scenario, words: [] };
        made.push(told);
        waiting.push((reason) => (reason ? reject(reason) : resolve(stageFor(told))));
      }),
    host: () => host,
    style: () => ({ theme: 'light', motion: 'off', aside: false, typesDrafts: false }),
    onEnded: () => {},
    onFailed: (reason) => failed.push(reason),
  });
  return {
    kept,
    made,
    failed,
    setHost: (next: string | null) => {
      host = next;
    },
    /** As the window does: first the picture, then the page, then all else. */
    show: (state: AppState) => {
      kept.lead(state, before);
      const led = made.at(-1)?.words.length ?? 0;
      const asked = made.length;
      kept.show(state, before);
      before = state;
      return { led, asked };
    },
    /** The oldest stage that is being made is ready, or has failed. */
    ready: async (reason?: Error) => {
      waiting.shift()?.(reason);
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

const stageFor = ({ words }: Told) => ({
  mount: (host: string) => void words.push(`mount ${host}`),
  show: () => void words.push('show'),
  restyle: () => void words.push('restyle'),
  scroll: () => {},
  scrollCard: () => {},
  isOverLog: () => false,
  destroy: () => void words.push('destroy'),
});

it('is made while the briefing is read, once, and stands when the play begins', async () => {
  const { kept, made, show, ready } = keeper();
  // Before the page draws the briefing: the line does not wait for the drawing.
  expect(show(at('briefing', smallStory)).asked).toBe(1);
  show(at('briefing', smallStory, { panel: 'help' }));
  let hasCome = false;
  void kept.come.then(() => {
    hasCome = true;
  });
  await Promise.resolve();
  expect(hasCome).toBe(false);
  await ready();
  expect(hasCome).toBe(true);
  expect(kept.stage).toBeNull();
  show(at('playing', smallStory));
  await ready();
  expect(made).toHaveLength(1);
  expect(made[0]?.words).toEqual(['restyle', 'mount here', 'show']);
});

it('that nobody waits for any more is thrown away, and never stands in another play', async () => {
  const { kept, made, show, ready } = keeper();
  show(at('playing', smallStory));
  show(idle);
  await ready();
  expect(made[0]?.words).toEqual(['destroy']);
  expect(kept.stage).toBeNull();
});

it('another story that begins while the first is being made gets its own', async () => {
  const { kept, made, show, ready } = keeper();
  show(at('playing', smallStory));
  show(at('playing', other));
  await ready();
  await ready();
  expect(made.map(({ story }) => story.id)).toEqual([smallStory.id, 'another']);
  expect(made[0]?.words).toEqual(['destroy']);
  expect(made[1]?.words).toContain('mount here');
  expect(kept.stage).not.toBeNull();
});

it('ends with the play, and with a change to text', async () => {
  const { kept, made, show, ready } = keeper();
  show(at('playing', smallStory));
  await ready();
  show(at('playing', smallStory, { viewKind: 'text' }));
  expect(kept.stage).toBeNull();
  expect(made[0]?.words.at(-1)).toBe('destroy');
});

it('a failure is told when the stage is wanted, and not before', async () => {
  const { failed, show, ready } = keeper();
  show(at('briefing', smallStory));
  await ready(new Error('no canvas'));
  expect(failed).toEqual([]);
  show(at('playing', smallStory));
  await ready();
  expect(failed).toHaveLength(1);
});

it('shows the next view before the page draws, and once', async () => {
  const { made, show, ready } = keeper();
  show(at('playing', smallStory));
  await ready();
  const stood = made[0]?.words.length ?? 0;
  const { led } = show(at('playing', smallStory, { settings: {} as AppState['settings'] }));
  expect(led, 'what should look otherwise waits for the page').toBe(stood);
  expect(made[0]?.words.slice(stood)).toEqual(['restyle', 'show']);
  const settings = {} as AppState['settings'];
  show(at('playing', smallStory, { settings }));
  const before = made[0]?.words.length ?? 0;
  const next = show(at('playing', smallStory, { settings, view: {} as AppState['view'] }));
  expect(next.led).toBe(before + 1);
  expect(made[0]?.words.slice(before)).toEqual(['show']);
});

it('that cannot draw is not made again while the app does not know of it yet', async () => {
  const { kept, made, show, ready } = keeper();
  show(at('playing', smallStory));
  await ready();
  kept.end();
  show(at('playing', smallStory));
  await ready();
  expect(made).toHaveLength(1);
  expect(kept.stage).toBeNull();
});
