/** What is odd on a profile is found by the reader: nothing tells it beforehand, in no view. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { NoticeSheet } from '../../src/page/play/notice-sheet.tsx';
import { OpenedPicture } from '../../src/page/play/opened-picture.tsx';
import type { Look } from '../../src/page/play/phone-controls.tsx';
import { ScreenCard } from '../../src/page/play/screen.tsx';
import type { Scenario } from '../../src/script/types.ts';
import { controlsOf, pictureControl } from '../../src/session/controls.ts';
import { onPicture, onScreen } from '../../src/session/notice.ts';
import { openThread } from '../../src/session/open-thread.ts';
import { createPlay } from '../../src/session/play.ts';
import { forClass, isToNotice } from '../../src/session/screens/profile.ts';
import { openChoices, replayStory } from '../../src/session/story.ts';
import type { ChatView } from '../../src/session/view.ts';
import { drawn, wordsOn } from '../support/drawn.ts';
import { answerCalls, playRoute } from '../support/play.ts';
import { realWords } from '../support/real-words.ts';
import { routesToBeats, shippedPack, shippedPackIds } from '../support/routes.ts';
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

const phone = { width: 360, height: 740 };

/** Every view on the shortest route to a beat. */
const viewsTo = (scenario: Scenario, beat: string): ChatView[] =>
  playRoute(scenario, routesToBeats(scenario).get(beat) ?? []);

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
      const { parts, layout } = drawn(view, scenario, words, phone);
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
        details: onScreen(view, scenario),
      };
      const sheet = renderToString(
        <NoticeSheet
          {...{ words, scenario, view, look, over: null }}
          send={() => {}}
          onClose={() => {}}
        />,
      );
      const details = onScreen(view, scenario);
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

describe('what is odd on a picture', () => {
  const pack = 'is-it-them';
  const story = shippedPack(pack).scenarios['about-a-bicycle'];
  if (!story) throw new Error('the story with a form is gone');
  const beat = story.beats['seven-have-seen-it'];
  const picture = beat?.lines.find(({ kind }) => kind === 'picture');

  it('is found by a closer look from where it is opened, and by nobody before', async () => {
    const words = await realWords('en', pack, story.id);
    const view = viewsTo(story, 'seven-have-seen-it').find(({ threads }) =>
      threads.some(({ messages }) =>
        messages.some(({ id }) => id.endsWith(`/seven-have-seen-it/${picture?.id}`)),
      ),
    );
    if (!view) throw new Error('nobody sees the picture');
    const message = openThread(view)?.messages.find(({ kind }) => kind === 'picture');
    if (!message) throw new Error('the picture stands in another conversation');
    const looks: Look[] = [];
    const look: Look = {
      kind: 'picture',
      title: 'a photo',
      control: { id: pictureControl(message.id), choices: [] },
      about: [],
    };
    const opened = renderToString(
      <OpenedPicture
        {...{ words, scenario: story, view, look, over: null }}
        send={() => {}}
        onLook={(next) => looks.push(next)}
        onClose={() => {}}
      />,
    );
    expect(opened).toContain('data-control="notice"');
    for (const { text } of beat?.notice ?? []) expect(opened).not.toContain(text);
    expect(onPicture(message, 'open', view, story).map(({ id }) => id)).toEqual(
      beat?.notice.map(({ id }) => id),
    );
    expect(onPicture(message, 'closed', view, story)).toEqual([]);
  });
});

describe('what is odd in a call', () => {
  it('is offered once all of it has been told, beside the buttons and in words', async () => {
    const calls = found.filter(({ view }) => view.screen.kind === 'call');
    expect(new Set(calls.map(({ view }) => view.beat)).size).toBe(2);
    for (const { pack, scenario, view } of calls) {
      const words = await realWords('en', pack, scenario.id);
      const { controls = {} } = drawn(view, scenario, words, phone).layout.placement;
      const { notice, ...others } = controls;
      expect(notice?.height).toBeGreaterThanOrEqual(44);
      const buttons = Object.entries(others).filter(([id]) => id.startsWith('call:'));
      expect(buttons.length).toBeGreaterThan(0);
      for (const [, at] of buttons) expect(at.y).toBeGreaterThanOrEqual((notice?.y ?? 0) + 44);
      for (const { text } of scenario.beats[view.beat]?.notice ?? [])
        expect(drawn(view, scenario, words, phone).parts.map(wordsOn).join(' ')).not.toContain(
          text,
        );
    }
  });
});
