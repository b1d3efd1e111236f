/** Whatever a pupil needs to decide, to understand and to find help stands in the second language too. */
import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { lateVerbs } from '../../src/classroom/verbs.ts';
import { readHelpDirectory } from '../../src/packs/help.ts';
import { App } from '../../src/page/app.tsx';
import { loadScreens } from '../../src/page/late.ts';
import type { PageState } from '../../src/page/page-state.ts';
import { keyOf } from '../../src/script/keys.ts';
import { debriefOf } from '../../src/session/debrief.ts';
import { replayStory } from '../../src/session/story.ts';
import type { Trail } from '../../src/session/trail.ts';
import type { ChatView } from '../../src/session/view.ts';
import type { UiKey } from '../../src/view/ui-key.ts';
import { playRoute } from '../support/play.ts';
import { realWords } from '../support/real-words.ts';
import { routesToEndings, shippedPack } from '../support/routes.ts';
import { openApp } from '../support/small-app.ts';

const helpFile = 'assets/help/directory.yaml';
const { directory } = readHelpDirectory(helpFile, readFileSync(helpFile, 'utf8'), '2026-11-29');
const scenario = shippedPack('edited-picture').scenarios['never-took'];
const [route] = scenario ? routesToEndings(scenario) : [];
if (!scenario || !route || !directory) throw new Error('what ships is not whole');
const views = playRoute(scenario, route.steps);
const trail: Trail = route.steps.map(({ beat, choice }) => `${beat}/${choice}` as const);

const words = await realWords('en', 'edited-picture', 'never-took');
await words.setSecond('ar');
await Promise.all((['beside', 'play'] as const).map(loadScreens));
const alone = await realWords('ar', 'edited-picture', 'never-took');
const name = alone.story(keyOf.name(scenario.lead));

const parts = {
  ...{ words, helpers: () => directory, seed: 0, send: () => {} },
  ...{ classes: lateVerbs(() => null), isOverLog: () => false, loadScreens },
  clock: { setTimeout: () => 0, clearTimeout: () => {} },
};
const fresh: PageState = { ...openApp({ memory: null }).state, scenario };

/** Every text that stands in the second language. */
function secondsIn(state: Partial<PageState>): string[] {
  const html = renderToString(
    <App parts={parts} state={{ ...fresh, ...state }} placement={null} isPaper={false} />,
  );
  return [...html.matchAll(/class="second" lang="ar"[^>]*>([^<]*)</g)].map(([, text = '']) =>
    text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  );
}

const viewOf = (fits: (view: ChatView) => boolean): ChatView => {
  const view = views.find(fits);
  if (!view) throw new Error('the story has no such moment');
  return view;
};

describe('in the second language', () => {
  it('stands the question', () => {
    const view = viewOf(({ turn }) => turn === 'asking');
    expect(secondsIn({ place: 'playing', view })).toContain(alone.ui('play.what-could', { name }));
  });

  it('stand trick, rating and headings of a card', () => {
    const view = viewOf(
      ({ feedback }) => feedback !== null && !feedback.folded && feedback.tactic !== 'none',
    );
    const { tactic, rating } = view.feedback ?? { tactic: 'none', rating: 'safe' };
    const seconds = secondsIn({ place: 'playing', view });
    const keys: UiKey[] = ['play.trick', 'play.helps', 'play.words'];
    if (tactic !== 'none') keys.push(`tactics.${tactic}.name`);
    for (const key of keys) expect(seconds).toContain(alone.ui(key));
    expect(seconds).toContain(alone.ui(`play.rating.${rating}`, { name }));
  });

  it('stand what an ending is called, and what helps now', () => {
    const view = viewOf(({ ending }) => ending !== null);
    const seconds = secondsIn({ place: 'playing', view });
    for (const key of ['play.ending', 'play.helps-now'] as const)
      expect(seconds).toContain(alone.ui(key));
    for (const need of view.ending?.help ?? [])
      expect(seconds).toContain(alone.ui(`play.need.${need}`));
  });

  it('stand the headings of the debrief, the tricks and the steps', () => {
    const debrief = debriefOf(replayStory(scenario, trail, 0).story, []);
    const seconds = secondsIn({ place: 'debrief', debrief });
    for (const key of ['debrief.title', 'debrief.path', 'debrief.tactics', 'debrief.card'] as const)
      expect(seconds).toContain(alone.ui(key));
    for (const tactic of debrief.tactics)
      expect(seconds).toContain(alone.ui(`tactics.${tactic}.about`));
    expect(seconds).toContain(alone.ui('help.steps.tell.name'));
  });

  it('stands help, and the words to show', () => {
    const seconds = secondsIn({ place: 'help' });
    for (const key of ['now.title', 'now.fault', 'talk.title', 'steps.tell.text'] as const)
      expect(seconds).toContain(alone.ui(`help.${key}`));
    expect(seconds).toContain(alone.ui('play.quoted', { words: alone.ui('help.words.show') }));
  });
});

it('stands nothing twice where the second language is the first', async () => {
  await words.setSecond('en');
  expect(secondsIn({ place: 'help' })).toEqual([]);
  expect(words.second).toBeNull();
  await words.setSecond('ar');
});
