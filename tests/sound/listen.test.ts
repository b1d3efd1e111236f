/** Listening: a made engine of the device speaks, and what it said is written down. */
import { beforeEach, describe, expect, test } from 'vitest';
import { SimulatedClock } from 'xstate';
import { seenClock } from '../../src/app/seen-clock.ts';
import type { App } from '../../src/app/state.ts';
import {
  languagesOf,
  type SpeechEngine,
  type Utterance,
  type Voice,
  voiceFor,
} from '../../src/sound/voices.ts';
import type { Words } from '../../src/view/ports.ts';
import { createListening, isHeard, type Listening } from '../../src/window/listening.ts';
import { ask, chosen, classroomOf, openApp } from '../support/small-app.ts';
import { smallStory } from '../support/small-story.ts';

const voice = (id: string, language: string, isLocal = true): Voice => ({ id, language, isLocal });
const two = [voice('far', 'en-US', false), voice('one', 'en-GB'), voice('two', 'en_US')];

describe('voices', () => {
  test('a voice of somebody’s server is none', () => {
    expect(languagesOf([voice('far', 'fr-FR', false), voice('here', 'ar_EG')])).toEqual(['ar']);
    expect(voiceFor(null, 'en', smallStory, [voice('far', 'en-GB', false)])).toBeNull();
  });

  test('each person has one, the same every time, and nobody has the teller’s where there are several', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => voice(id, 'en'));
    const of = (by: string | null) => voiceFor(by, 'en', smallStory, many)?.id;
    expect(of(null)).toBe('a');
    expect(new Set(['kai', 'nova', 'sam'].map(of)).size).toBe(3);
    expect(['kai', 'nova', 'sam'].map(of)).not.toContain('a');
  });

  test('one voice reads everything, of its own language alone', () => {
    expect(voiceFor('sam', 'en', smallStory, [voice('only', 'en')])?.id).toBe('only');
    expect(voiceFor('sam', 'ar', smallStory, [voice('only', 'en')])).toBeNull();
  });
});

/** A device with these voices; each thing said ends when the test says so. */
function device(voices: readonly Voice[]) {
  const said: Utterance[] = [];
  const cuts: string[] = [];
  let end: (() => void) | null = null;
  const engine: SpeechEngine = {
    voices: () => voices,
    onVoices: () => {},
    speak(utterance, onEnd) {
      said.push(utterance);
      end = onEnd;
    },
    cancel() {
      cuts.push(said.at(-1)?.text ?? '');
      end = null;
    },
  };
  const finish = (): void => {
    const now = end;
    end = null;
    now?.();
  };
  return { engine, said, cuts, finish, texts: () => said.map(({ text }) => text) };
}

const words = {
  language: 'en',
  storyLanguage: 'en',
  story: (key: string) => key,
  ui: (key: string, values: Record<string, string> = {}) =>
    [key, ...Object.values(values)].join(' '),
} as unknown as Words;

interface Room extends ReturnType<typeof device> {
  readonly app: App;
  readonly time: SimulatedClock;
  readonly sight: { hidden: boolean };
  readonly listening: Listening;
  look(): void;
}

async function listen(voices: readonly Voice[], patch: object = {}): Promise<Room> {
  const made = device(voices);
  const time = new SimulatedClock();
  const sight = { hidden: false };
  let looked = (): void => {};
  const clock = seenClock(time, () => !sight.hidden && !listening.isSpeaking);
  const listening = createListening({
    engine: made.engine,
    app: () => app,
    words,
    clock: time,
    isHidden: () => sight.hidden,
    onSight: (listener) => {
      looked = listener;
    },
    onQuiet: clock.look,
    onTrouble: (reason) => {
      throw reason;
    },
  });
  const app: App = openApp({ memory: null }, { clock, time });
  app.subscribe((state) => listening.follow(state));
  app.send({ type: 'set', patch: { listen: 'on', pace: 'normal', view: 'stage', ...patch } });
  await ask(app, { type: 'open', chosen });
  await ask(app, { type: 'start' });
  await import('../../src/sound/reader.ts');
  await new Promise((resolve) => setImmediate(resolve));
  return { ...made, app, time, sight, listening, look: () => looked() };
}

/** Step by step: what is set meanwhile falls due, too. */
function pass({ time }: Pick<Room, 'time'>, milliseconds: number): void {
  for (let left = milliseconds; left > 0; left -= 100) time.increment(100);
}

const long = 120_000;
const line = (id: string) => `hello.lines.${id}`;
const last = (of: Room): string => of.texts().at(-1) ?? '';

describe('a play that is listened to', () => {
  let room: Room;
  beforeEach(async () => {
    room = await listen(two);
    pass(room, 5000);
  });

  test('reads a line with a voice of the device, and the story waits for it', () => {
    expect(last(room)).toContain(line('hey'));
    expect(room.said[0]?.voice).toBe('two');
    const before = room.app.state.view;
    pass(room, 5000);
    expect(room.app.state.view?.threads).toEqual(before?.threads);
    room.finish();
    pass(room, 5000);
    expect(room.said.length).toBeGreaterThan(1);
  });

  test('whoever brings the next line sooner ends what is read', () => {
    room.app.send({ type: 'play', intent: { type: 'skip-typing' } });
    expect(room.cuts).toHaveLength(1);
    expect(last(room)).not.toContain(line('hey'));
  });

  test.each([
    ['pause', () => room.app.send({ type: 'play', intent: { type: 'pause' } })],
    ['help', () => room.app.send({ type: 'help' })],
    ['silence', () => room.app.send({ type: 'set', patch: { sound: 'off' } })],
    ['the library', () => room.app.send({ type: 'library' })],
    ['no more of it', () => room.app.send({ type: 'set', patch: { listen: 'off' } })],
    ['leaving', () => room.listening.end()],
    [
      'a hidden window',
      () => {
        room.sight.hidden = true;
        room.look();
      },
    ],
  ])('is silent at once: %s', async (_, act) => {
    act();
    await new Promise((resolve) => setImmediate(resolve));
    expect(room.cuts).toHaveLength(1);
    expect(room.listening.isSpeaking).toBe(false);
    pass(room, 5000);
    expect(room.said).toHaveLength(1);
  });

  test('what a pause cut off is read again from its beginning', () => {
    room.app.send({ type: 'play', intent: { type: 'pause' } });
    room.app.send({ type: 'play', intent: { type: 'resume' } });
    expect(room.texts()).toEqual([room.texts()[0], room.texts()[0]]);
  });

  test('a voice that never says that it has ended holds nobody for ever', () => {
    pass(room, long);
    expect(room.said.length).toBeGreaterThan(1);
  });

  test('then reads what is asked, and ends when something is chosen', () => {
    for (let lines = 0; lines < 30 && room.app.state.view?.turn !== 'asking'; lines += 1) {
      room.finish();
      pass(room, 5000);
    }
    for (let more = 0; more < 10 && !last(room).startsWith('play.what-could'); more += 1)
      room.finish();
    expect(last(room)).toContain('play.what-could');
    room.finish();
    expect(last(room)).toContain('wait');
    const { length } = room.cuts;
    room.app.send({ type: 'play', intent: { type: 'choose', choice: 'wait' } });
    expect(room.cuts).toHaveLength(length + 1);
  });
});

test('calm is slower, and says so to the voice', async () => {
  const room = await listen(two, { pace: 'calm' });
  pass(room, 5000);
  expect(room.said[0]?.rate).toBeLessThan(1);
});

test('one voice says whose words it reads, once', async () => {
  const room = await listen([voice('only', 'en')]);
  pass(room, 5000);
  expect(room.texts()[0]).toMatch(/^play\.says cast\.nova/);
});

test('without a voice for the story’s language the story goes on, unread', async () => {
  const room = await listen([voice('elle', 'fr-FR')]);
  pass(room, long);
  expect(room.said).toEqual([]);
  expect(room.app.state.view?.turn).not.toBe('delivering');
});

test('the app knows which languages can be read, and none of a server', async () => {
  const room = await listen([voice('far', 'en', false), voice('elle', 'fr-FR')]);
  pass(room, 1);
  expect(room.app.state.voices).toEqual(['fr']);
});

test('nobody listens who has not asked for it', async () => {
  const room = await listen(two, { listen: 'off' });
  pass(room, long);
  expect(room.said).toEqual([]);
});

test('a class hears nothing under a cover', async () => {
  const room = await listen(two);
  const { now } = classroomOf(null);
  const covered = { ...now, lesson: { ...now.lesson, cover: 'calm' as const } };
  expect(isHeard({ ...room.app.state, classroom: now })).toBe(true);
  expect(isHeard({ ...room.app.state, classroom: covered })).toBe(false);
});
