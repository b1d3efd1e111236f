/** What is odd on a profile is found by the reader: nothing tells it beforehand, in no view. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { NoticeSheet } from '../../src/page/play/notice-sheet.tsx';
import { ScreenCard } from '../../src/page/play/screen.tsx';
import type { Scenario } from '../../src/script/types.ts';
import { controlsOf } from '../../src/session/controls.ts';
import { createPlay } from '../../src/session/play.ts';
import { forClass, isToNotice } from '../../src/session/screens/profile.ts';
import { openChoices, replayStory } from '../../src/session/story.ts';
import type { ChatView } from '../../src/session/view.ts';
import { drawn, wordsOn } from '../support/drawn.ts';
import { answerCalls } from '../support/play.ts';
import { realWords } from '../support/real-words.ts';
import { shippedPack, shippedPackIds } from '../support/routes.ts';
import { routesToRests } from '../support/screens.ts';

const stories = shippedPackIds.flatMap((pack) =>
  Object.values(shippedPack(pack).scenarios).map((scenario) => ({ pack, scenario })),
);

/** Every profile with something odd on it that a choice of a story leads to, once. */
const found = stories.flatMap(({ pack, scenario }) => {
  const views = new Map<string, ChatView>();
  const look = (view: ChatView): void => {
    if (isToNotice(view.screen) && !views.has(view.beat)) views.set(view.beat, view);
  };
  for (const { trail, choice } of everyChoice(scenario)) {
    const clock = new SimulatedClock();
    const from = { trail, explaining: false };
    const play = createPlay({ scenario, clock, pace: 'instant', from });
    look(play.view);
    play.send({ type: 'choose', choice });
    answerCalls(play);
    look(play.view);
    play.stop();
  }
  return [...views.values()].map((view) => ({ pack, scenario, view }));
});

function everyChoice(scenario: Scenario) {
  return routesToRests(scenario).flatMap((route) => {
    const trail = route.map(({ beat, choice }) => `${beat}/${choice}` as const);
    const { story } = replayStory(scenario, trail);
    return openChoices(story).map(({ id }) => ({ trail, choice: id }));
  });
}

it('most stories that show a profile have something on it to be found', () => {
  expect(new Set(found.map(({ scenario }) => scenario.id)).size).toBeGreaterThan(7);
});

describe.each(found.map((each) => [`${each.scenario.id} at ${each.view.beat}`, each] as const))(
  '%s',
  (_, { pack, scenario, view }) => {
    const { lines } = view.screen;

    it('marks nothing, and offers a closer look, drawn and as a document', async () => {
      expect(lines.map(({ mark }) => mark)).not.toContain('odd');
      expect(controlsOf(view, scenario).map(({ id }) => id)).toContain('notice');
      const words = await realWords('en', pack, scenario.id);
      const card = renderToString(<ScreenCard words={words} view={view} over={null} />);
      expect(card).toContain('data-control="notice"');
      expect(card).not.toContain(words.ui('play.profile.odd'));
      const { parts, layout } = drawn(view, scenario, words, { width: 360, height: 740 });
      expect(Object.keys(layout.placement.controls ?? {})).toContain('notice');
      expect(parts.map(wordsOn).join(' ')).not.toContain(words.ui('play.profile.odd'));
    });

    it('a closer look offers every detail alike', async () => {
      const words = await realWords('en', pack, scenario.id);
      const look = {
        kind: 'notice' as const,
        title: '',
        control: { id: 'notice' as const, choices: [] },
        about: [view.screen.about ?? ''],
      };
      const sheet = renderToString(
        <NoticeSheet
          {...{ words, scenario, view, look, over: null }}
          send={() => {}}
          onClose={() => {}}
        />,
      );
      const details = scenario.cast[view.screen.about ?? '']?.profile?.details ?? [];
      const shapes = details.map(({ id }) => {
        const from = sheet.indexOf(`data-notice="${id}"`);
        const button = sheet.slice(from, sheet.indexOf('</button>', from));
        return button.replace(id, '').replace(/(choice-words">).*/s, '$1');
      });
      expect(shapes.length).toBeGreaterThan(1);
      expect(new Set(shapes).size).toBe(1);
      expect(sheet).not.toContain(words.ui('play.profile.odd'));
    });

    it('a class has nothing to press there, and sees what stands out once it has voted', () => {
      const before = forClass(view.screen, false).lines.map(({ mark }) => mark);
      expect(before).not.toContain('odd');
      expect(before).not.toContain('hint');
      const after = forClass(view.screen, true).lines;
      expect(after.filter(({ mark }) => mark === 'odd').map(({ said }) => said)).toEqual(
        lines.filter(({ odd }) => odd).map(({ said }) => said),
      );
    });
  },
);
