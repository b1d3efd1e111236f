/** Somebody writes a pack and plays it at the same time: each change takes the place of the one before. */
import { beforeEach, expect, it } from 'vitest';
import { settled } from '../../src/app/app.ts';
import { type OpenedPack, openedId } from '../../src/app/opened.ts';
import type { App } from '../../src/app/state.ts';
import type { Scenario } from '../../src/script/types.ts';
import { ask, card, openApp } from '../support/small-app.ts';
import { smallStory } from '../support/small-story.ts';

const id = openedId('small-pack');
const chosen = { pack: id, scenario: 'small-story' };

/** The pack as it is now; null where an error stands in the way. */
const opened = (scenario: Scenario | null, warnings = 0): OpenedPack => ({
  name: 'my-pack',
  problems: Array.from({ length: warnings }, () => ({
    ...{ file: 'a.yaml', line: 1, column: 1, severity: 'warning' as const },
    ...{ rule: 'minutes', message: 'too long', mend: null, beat: null },
  })),
  pack: scenario && {
    card: { ...card, id },
    stories: {
      'small-story': JSON.stringify({
        ok: true,
        scenario,
        source: 'en',
        languages: ['en'],
        texts: { en: {} },
      }),
    },
  },
});

let app: App;
beforeEach(async () => {
  let memory: unknown = null;
  app = openApp(
    { memory: null },
    {
      memory: {
        read: () => memory,
        write: (value) => {
          memory = JSON.parse(JSON.stringify(value));
        },
        clear: () => {
          memory = null;
        },
      },
    },
  );
  await ask(app, { type: 'preview', opened: opened(smallStory) });
});

/** Two decisions into the story. */
async function playOn(): Promise<void> {
  await ask(app, { type: 'open', chosen });
  app.send({ type: 'start' });
  for (const choice of ['look', 'wait']) {
    app.send({ type: 'play', intent: { type: 'choose', choice } });
    app.send({ type: 'play', intent: { type: 'continue' } });
  }
  expect(app.state.view?.made).toBe(2);
}

it('stands in the library, with what is wrong with it', () => {
  expect(app.state.packs.map((each) => each.id)).toContain(id);
  expect(app.state).toMatchObject({ author: { folder: 'my-pack', problems: [], lost: 0 } });
});

it('goes on where it stood, in the changed story', async () => {
  await playOn();
  const longer = { ...smallStory, minutes: 9 };
  await ask(app, { type: 'preview', opened: opened(longer, 1) });
  expect(app.state).toMatchObject({
    ...{ place: 'playing', scenario: { minutes: 9 }, view: { made: 2 } },
    author: { problems: [{ message: 'too long' }], lost: 0 },
  });
});

it('tells of the decisions that the change took away', async () => {
  await playOn();
  const { ask: beat } = smallStory.beats;
  if (beat?.exit.kind !== 'choices') throw new Error('the small story has another decision');
  const choices = beat.exit.choices.filter((choice) => choice.id !== 'wait');
  const beats = { ...smallStory.beats, ask: { ...beat, exit: { ...beat.exit, choices } } };
  await ask(app, { type: 'preview', opened: opened({ ...smallStory, beats }) });
  expect(app.state).toMatchObject({ view: { made: 1 }, hint: null, author: { lost: 1 } });
});

it('with errors the story from before stays', async () => {
  await playOn();
  await ask(app, { type: 'preview', opened: opened(null, 2) });
  expect(app.state.view?.made).toBe(2);
  expect(app.state.author?.problems).toHaveLength(2);
});

it('of two changes the later one counts, and whoever goes elsewhere still hears what is wrong', async () => {
  await playOn();
  app.send({ type: 'preview', opened: opened({ ...smallStory, minutes: 7 }, 1) });
  app.send({ type: 'preview', opened: opened({ ...smallStory, minutes: 8 }, 2) });
  await settled(app);
  expect(app.state).toMatchObject({ scenario: { minutes: 8 }, author: { problems: [{}, {}] } });
  app.send({ type: 'preview', opened: opened({ ...smallStory, minutes: 9 }, 3) });
  app.send({ type: 'library' });
  await settled(app);
  expect(app.state).toMatchObject({ place: 'library', author: { problems: [{}, {}, {}] } });
});
