import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { normaliseScenario } from '../../src/script/nouns/scenario.ts';
import { afterTap, afterWait, readingTime } from '../../src/session/pacing.ts';
import { createPlay, type SessionPlay } from '../../src/session/play.ts';
import type { Trail } from '../../src/session/trail.ts';
import type { ChatView, Pace } from '../../src/session/view.ts';
import { eventClock } from '../support/event-clock.ts';
import { answerCalls, readCard } from '../support/play.ts';
import { smallSource, smallStory } from '../support/small-story.ts';

function begin(pace: Pace = 'normal', from?: { trail: Trail; explaining: boolean }) {
  const clock = new SimulatedClock();
  const play = createPlay({ scenario: smallStory, clock, pace, ...(from ? { from } : {}) });
  return { clock, play };
}

/** Small steps, because the simulated clock starts a following timer only at the end of a step. */
function pass(clock: SimulatedClock, ms: number): void {
  for (let left = ms; left > 0; left -= 10) clock.increment(Math.min(10, left));
}

const texts = (view: ChatView): string[] =>
  view.threads.flatMap((thread) => thread.messages.map((message) => message.key));

const fullRoute = (play: SessionPlay): void => {
  play.send({ type: 'choose', choice: 'tell' });
  readCard(play);
};

describe('delivering', () => {
  it('brings one line at a time, each announced by typing', () => {
    const { clock, play } = begin();
    expect(play.view.turn).toBe('delivering');
    expect(texts(play.view)).toEqual([]);
    pass(clock, 420);
    expect(play.view.typing).toEqual({ thread: 'nova', from: 'nova' });
    pass(clock, 500);
    expect(texts(play.view)).toEqual(['beats.hello.lines.hey']);
    expect(play.view.typing).toBeNull();
  });

  it('waits until what stands there can have been read, in the language that is shown', () => {
    const timeOfSecond = (words: number, pace: Pace): number => {
      const clock = eventClock();
      const play = createPlay({ scenario: smallStory, clock, pace, wordsIn: () => words });
      const times: number[] = [];
      play.subscribe((view, before) => {
        if (view.fresh.length > before.fresh.length) times.push(clock.now);
      });
      clock.pass(60_000);
      return (times[1] ?? 0) - (times[0] ?? 0);
    };
    expect(timeOfSecond(10, 'normal')).toBeCloseTo(3000);
    expect(timeOfSecond(20, 'normal')).toBeCloseTo(6000);
    expect(timeOfSecond(13, 'calm')).toBeCloseTo(6000);
  });

  it('brings the next line at a tap, and by itself faster for whoever taps', () => {
    const { clock, play } = begin('auto');
    play.send({ type: 'next' });
    play.send({ type: 'next' });
    expect(play.view.fresh).toHaveLength(2);
    const timeOf = (haste: number): number => readingTime([10], { pace: 'auto', haste });
    expect(timeOf(afterTap(1))).toBeLessThan(timeOf(1));
    expect(readingTime([10], { pace: 'normal', haste: afterTap(1) })).toBe(3000);
    expect(afterWait(afterTap(1))).toBeLessThanOrEqual(1);
    pass(clock, 20_000);
    expect(play.view.turn).toBe('asking');
  });

  it('gives time to read what a deed has sent, where its button said it in other words', () => {
    const ask = smallSource.beats.ask as NonNullable<typeof smallSource.beats.ask>;
    const tell = (say?: string) => ({
      id: 'tell',
      text: 'Tell Sam',
      act: 'tell' as const,
      rating: 'safe' as const,
      to: 'sofa',
      ...(say ? { say, in: 'sam' } : {}),
    });
    const timeOfAnswer = (say?: string): number => {
      const beats = { ...smallSource.beats, ask: { ...ask, choices: [tell(say)] } };
      const scenario = normaliseScenario({ ...smallSource, beats });
      const clock = eventClock();
      const play = createPlay({ scenario, clock, pace: 'normal' });
      clock.pass(60_000);
      play.send({ type: 'choose', choice: 'tell' });
      const chosen = clock.now;
      while (!texts(play.view).includes('beats.sofa.lines.here')) clock.next();
      play.stop();
      return clock.now - chosen;
    };
    const twenty = Array.from({ length: 20 }, () => 'word').join(' ');
    expect(timeOfAnswer()).toBeLessThan(1500);
    expect(timeOfAnswer(twenty)).toBeCloseTo(6000);
  });

  it('asks when everything is said and read, a breath later, and not before', () => {
    const { clock, play } = begin();
    pass(clock, 2000);
    expect(play.view.choices).toEqual([]);
    pass(clock, 20_000);
    expect(play.view.turn).toBe('asking');
    expect(play.view.choices.map(({ id }) => id)).toEqual(['wait', 'look', 'tell']);
  });

  it('lets a breath pass before the question rises under a tapping finger', () => {
    const { clock, play } = begin();
    for (let taps = 0; taps < 10; taps++) play.send({ type: 'next' });
    expect(play.view.fresh).toHaveLength(3);
    expect(play.view.turn).toBe('delivering');
    pass(clock, 1000);
    expect(play.view.turn).toBe('asking');
  });

  it('says the rest at once on skip-typing, and asks a breath later', () => {
    const { clock, play } = begin();
    play.send({ type: 'skip-typing' });
    expect(play.view.fresh).toEqual(['0/hello/hey', '0/hello/aside', '0/hello/again']);
    expect(play.view.turn).toBe('delivering');
    pass(clock, 1000);
    expect(play.view.turn).toBe('asking');
  });

  it('is instant at the instant pace, and turns instant in the middle', () => {
    expect(begin('instant').play.view.turn).toBe('asking');
    const { clock, play } = begin('calm');
    pass(clock, 900);
    play.send({ type: 'pace', pace: 'instant' });
    expect(play.view.turn).toBe('asking');
  });

  it('stands still while paused and goes on after', () => {
    const { clock, play } = begin();
    pass(clock, 500);
    play.send({ type: 'pause' });
    expect(play.view.paused).toBe(true);
    pass(clock, 60_000);
    expect(texts(play.view)).toEqual([]);
    play.send({ type: 'resume' });
    expect(play.view.paused).toBe(false);
    pass(clock, 60_000);
    expect(play.view.turn).toBe('asking');
  });
});

describe('where the story goes on in another conversation', () => {
  const leave = (play: SessionPlay): void => play.send({ type: 'choose', choice: 'tell' });
  const asked = { trail: ['ask/wait'], explaining: false } as const;

  it('it calls from there, and opens by itself', () => {
    const { clock, play } = begin('normal', asked);
    leave(play);
    pass(clock, 500);
    expect(play.view.calling?.thread).toBe('sam');
    expect(play.view.open).toBe('nova');
    pass(clock, 2000);
    expect(play.view.calling).toBeNull();
    expect(play.view.open).toBe('sam');
  });

  it('opens by a tap or by its name, and at once never by itself', () => {
    for (const intent of [{ type: 'next' }, { type: 'open-thread', thread: 'sam' }] as const) {
      const { clock, play } = begin('instant', asked);
      leave(play);
      pass(clock, 60_000);
      expect(play.view.calling?.thread).toBe('sam');
      play.send(intent);
      expect(play.view.open).toBe('sam');
      play.send({ type: 'continue' });
      expect(play.view.ending?.id).toBe('together');
    }
  });

  it('waits for a reader who has gone elsewhere', () => {
    const { clock, play } = begin('normal');
    pass(clock, 1000);
    play.send({ type: 'open-thread', thread: 'sam' });
    pass(clock, 60_000);
    expect(play.view.calling?.thread).toBe('nova');
    expect(play.view.open).toBe('sam');
    play.send({ type: 'open-thread', thread: 'nova' });
    pass(clock, 60_000);
    expect(play.view.turn).toBe('asking');
  });
});

describe('asking and explaining', () => {
  it('tells what comes of a choice, explains it, and goes on only when told', () => {
    const { clock, play } = begin('normal', { trail: [], explaining: false });
    play.send({ type: 'choose', choice: 'wait' });
    expect(play.view).toMatchObject({ turn: 'delivering', explains: true, feedback: null });
    expect(texts(play.view)).not.toContain('beats.ask.lines.pay');
    pass(clock, 60_000);
    expect(texts(play.view)).toContain('beats.ask.lines.pay');
    expect(play.view.turn).toBe('explaining');
    expect(play.view.choices).toEqual([]);
    expect(play.view.feedback?.rating).toBe('unsure');
    expect(texts(play.view)).toContain('beats.ask.choices.wait');
    pass(clock, 60_000);
    expect(play.view.turn).toBe('explaining');
    play.send({ type: 'continue' });
    expect(play.view).toMatchObject({ turn: 'asking', explains: false });
  });

  it('ignores a choice that is not open and a second press', () => {
    const { play } = begin('instant');
    play.send({ type: 'choose', choice: 'nothing' });
    expect(play.view.turn).toBe('asking');
    play.send({ type: 'choose', choice: 'look' });
    play.send({ type: 'choose', choice: 'tell' });
    expect(play.story.trail).toEqual(['ask/look']);
    play.send({ type: 'continue' });
    expect(play.view.choices.map(({ id }) => id)).toEqual(['wait', 'tell']);
  });

  it('shows no rating before the choice', () => {
    const { play } = begin('instant');
    expect(JSON.stringify(play.view)).not.toMatch(/safe|unsure|risky/);
  });

  it('lights the lamp when somebody is told, and it stays lit', () => {
    const { play } = begin('instant');
    expect(play.view.lamp).toBe(false);
    play.send({ type: 'choose', choice: 'tell' });
    expect(play.view.lamp).toBe(true);
    readCard(play);
    expect(play.view.lamp).toBe(true);
    expect(play.view.ending?.id).toBe('together');
  });

  it('remembers: the branch follows what was told', () => {
    const { play } = begin('instant');
    play.send({ type: 'skip-scene' });
    answerCalls(play);
    expect(play.view.ending?.id).toBe('alone');
    play.send({ type: 'back' });
    fullRoute(play);
    expect(play.view.ending?.id).toBe('together');
  });
});

describe('threads', () => {
  it('counts nine messages that came at once as nine', () => {
    const nine = normaliseScenario({
      ...smallSource,
      beats: {
        ...smallSource.beats,
        hello: {
          thread: 'nova',
          lines: [
            {
              id: 'nine',
              from: 'sam',
              thread: 'sam',
              kind: 'press',
              shape: 'bars',
              count: 9,
              text: 'Nine messages.',
            },
            {
              id: 'follows',
              from: 'sam',
              thread: 'sam',
              kind: 'press',
              shape: 'follows',
              count: 3,
              text: 'Follows.',
            },
          ],
          then: 'ask',
        },
      },
    });
    const clock = new SimulatedClock();
    const { view } = createPlay({ scenario: nine, clock, pace: 'instant' });
    expect(view.threads.find(({ id }) => id === 'sam')?.unread).toBe(10);
  });

  it('opens the thread in which the story goes on and counts the rest as unread', () => {
    const { play } = begin('instant');
    expect(play.view.open).toBe('nova');
    expect(play.view.threads.find(({ id }) => id === 'sam')?.unread).toBe(1);
    play.send({ type: 'open-thread', thread: 'sam' });
    expect(play.view.open).toBe('sam');
    expect(play.view.threads.find(({ id }) => id === 'sam')?.unread).toBe(0);
    play.send({ type: 'open-thread', thread: 'nowhere' });
    expect(play.view.open).toBe('sam');
    play.send({ type: 'choose', choice: 'wait' });
    expect(play.view.open).toBe('nova');
  });

  it('reading a thread is not a step of the trail', () => {
    const { play } = begin('instant');
    play.send({ type: 'open-thread', thread: 'sam' });
    expect(play.story.trail).toEqual([]);
  });
});

describe('the trail', () => {
  it('makes the same view again from a save', () => {
    const { play } = begin('instant');
    play.send({ type: 'choose', choice: 'look' });
    play.send({ type: 'continue' });
    play.send({ type: 'choose', choice: 'wait' });
    play.send({ type: 'continue' });
    const again = begin('instant', { trail: play.story.trail, explaining: false }).play;
    expect({ ...again.view, threads: texts(again.view) }).toEqual({
      ...play.view,
      threads: texts(play.view),
    });
  });

  it('opens at the feedback when that was on screen', () => {
    const { play } = begin('normal', { trail: ['ask/look'], explaining: true });
    expect(play.view.turn).toBe('explaining');
    expect(play.view.feedback?.choice).toBe('look');
    expect(play.view.made).toBe(1);
  });

  it('stops at the last step that still exists and says how many are lost', () => {
    const { play } = begin('instant', {
      trail: ['ask/look', 'gone/anything', 'ask/wait'],
      explaining: true,
    });
    expect(play.lost).toBe(2);
    expect(play.view.turn).toBe('asking');
    expect(play.story.trail).toEqual(['ask/look']);
  });

  it('has lost nothing any more once it moves on', () => {
    const from = { trail: ['ask/look', 'gone/anything'] as const, explaining: false };
    const { play } = begin('instant', from);
    play.send({ type: 'open-thread', thread: 'sam' });
    play.send({ type: 'pause' });
    play.send({ type: 'resume' });
    expect(play.lost).toBe(1);
    play.send({ type: 'choose', choice: 'tell' });
    expect(play.lost).toBe(0);
    const other = begin('instant', from).play;
    other.send({ type: 'back' });
    expect(other.lost).toBe(0);
  });

  it('goes back one decision, from the feedback too, and jumps to any', () => {
    const { play } = begin('instant');
    play.send({ type: 'choose', choice: 'look' });
    play.send({ type: 'back' });
    expect(play.view.turn).toBe('asking');
    expect(play.view.made).toBe(0);
    play.send({ type: 'choose', choice: 'wait' });
    play.send({ type: 'continue' });
    play.send({ type: 'choose', choice: 'wait' });
    play.send({ type: 'continue' });
    expect(play.view.made).toBe(2);
    play.send({ type: 'jump', made: 1 });
    expect(play.view.made).toBe(1);
    expect(play.view.turn).toBe('asking');
    play.send({ type: 'jump', made: 7 });
    expect(play.view.made).toBe(1);
  });

  it('takes back what a skipped scene said', () => {
    const { play } = begin('instant', { trail: ['ask/wait'], explaining: false });
    expect(texts(play.view)).toContain('beats.ask.lines.pay');
    play.send({ type: 'skip-scene' });
    expect(texts(play.view)).not.toContain('beats.ask.lines.pay');
    expect(play.story.trail).toEqual(['ask/wait', 'ask/:skip']);
  });
});

it('tells every listener the view before and after, until it stops listening', () => {
  const { play } = begin('instant');
  const heard: string[] = [];
  const stop = play.subscribe((view, before) => heard.push(`${before.turn}>${view.turn}`));
  play.send({ type: 'choose', choice: 'wait' });
  stop();
  play.send({ type: 'continue' });
  expect(heard).toEqual(['asking>explaining']);
});

it('leaves the screen of one conversation when another one is looked at, and comes back to it', () => {
  const { beats } = smallSource;
  const ask = { ...beats.ask, thread: 'nova', screen: 'profile' as const, about: 'nova' };
  const scenario = normaliseScenario({ ...smallSource, beats: { ...beats, ask } });
  const play = createPlay({ scenario, clock: new SimulatedClock(), pace: 'instant' });
  expect(play.view.screen).toMatchObject({ kind: 'profile', about: 'nova' });
  play.send({ type: 'open-thread', thread: 'sam' });
  expect(play.view.screen).toMatchObject({ kind: 'chat', about: null });
  play.send({ type: 'open-thread', thread: 'nova' });
  expect(play.view.screen).toMatchObject({ kind: 'profile', about: 'nova' });
});

it('stays a feed for as long as that conversation is open, whatever is told there or elsewhere', () => {
  const { beats } = smallSource;
  const ask = { ...beats.ask, thread: 'nova' };
  const hello = { ...beats.hello, thread: 'sam', screen: 'feed' as const };
  const scenario = normaliseScenario({ ...smallSource, beats: { ...beats, hello, ask } });
  const play = createPlay({ scenario, clock: new SimulatedClock(), pace: 'instant' });
  // All is told in it, and another conversation calls.
  expect([play.view.open, play.view.screen.kind]).toEqual(['sam', 'feed']);
  play.send({ type: 'open-thread', thread: 'nova' });
  expect(play.view.screen.kind).toBe('chat');
  play.send({ type: 'open-thread', thread: 'sam' });
  expect(play.view.screen).toMatchObject({ kind: 'feed', about: null });
});

it('asks the whole story once, not at every step: a long one is as quick as a short one', () => {
  let asked = 0;
  const beats = new Proxy(smallStory.beats, {
    ownKeys(target) {
      asked += 1;
      return Reflect.ownKeys(target);
    },
  });
  const scenario = { ...smallStory, beats };
  const play = createPlay({ scenario, clock: new SimulatedClock(), pace: 'instant' });
  play.send({ type: 'choose', choice: 'wait' });
  play.send({ type: 'continue' });
  const before = asked;
  play.send({ type: 'choose', choice: 'look' });
  play.send({ type: 'continue' });
  expect(play.view.made).toBe(2);
  expect(asked).toBe(before);
});
