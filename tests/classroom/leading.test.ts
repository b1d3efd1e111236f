/** A key, a clicker and a desk lead what can be seen, and nothing else. */
import { describe, expect, it } from 'vitest';
import { intentFor, isInSight, type Led, type Standing } from '../../src/classroom/desk/leading.ts';
import type { DeskIntent } from '../../src/classroom/desk/protocol.ts';

const asking: Standing = {
  place: 'playing',
  over: 'none',
  said: false,
  play: {
    turn: 'asking',
    paused: false,
    revealed: false,
    trying: false,
    round: 1,
    again: null,
    options: ['ask', 'tell'],
  },
};
const playing = (over: Partial<NonNullable<Standing['play']>>): Standing => ({
  ...asking,
  play: {
    turn: 'asking',
    paused: false,
    revealed: false,
    trying: false,
    round: 1,
    again: null,
    options: ['ask', 'tell'],
    ...over,
  },
});

describe('what a key asks for', () => {
  it('follows the turn', () => {
    expect(intentFor({ does: 'on' }, playing({ turn: 'delivering' }))).toEqual({ type: 'on' });
    expect(intentFor({ does: 'on' }, playing({ turn: 'ended' }))).toEqual({ type: 'finish' });
    expect(intentFor({ does: 'back' }, asking)).toEqual({ type: 'back' });
    expect(intentFor({ does: 'back' }, playing({ revealed: true }))).toEqual({ type: 'reopen' });
    expect(intentFor({ does: 'vote', index: 1, by: -1 }, asking)).toEqual({
      type: 'vote',
      choice: 'tell',
      by: -1,
    });
    expect(intentFor({ does: 'vote', index: 2, by: 1 }, asking)).toBeNull();
  });

  it('brings the story to a good end at any moment of it, and nothing where it is', () => {
    for (const turn of ['delivering', 'asking', 'explaining'] as const)
      for (const over of [{}, { revealed: true }, { paused: true }])
        expect(intentFor({ does: 'end' }, playing({ turn, ...over }))).toEqual({ type: 'rest' });
    expect(intentFor({ does: 'end' }, playing({ turn: 'ended' }))).toBeNull();
    expect(intentFor({ does: 'end' }, { ...asking, over: 'panel' })).toBeNull();
    expect(isInSight({ type: 'rest' }, playing({ paused: true }))).toBe(true);
    expect(isInSight({ type: 'rest' }, { ...asking, over: 'calm' })).toBe(false);
    expect(isInSight({ type: 'rest' }, { ...asking, place: 'debrief' })).toBe(false);
  });

  it.each([
    'briefing',
    'class-card',
    'before-check',
    'debrief',
    'after-check',
    'report',
    'library',
    'help',
  ])('covers the %s and leads nothing there', (place) => {
    const there = { ...asking, place };
    for (const does of ['blank', 'calm'] as const)
      expect(intentFor({ does }, there)).toEqual({ type: 'cover', cover: does });
    const leads: readonly Led[] = [
      { does: 'on' },
      { does: 'back' },
      { does: 'reveal' },
      { does: 'pause' },
      { does: 'end' },
      { does: 'vote', index: 0, by: 1 },
    ];
    for (const led of leads) expect(intentFor(led, there)).toBeNull();
  });

  it('what is covered is shown again first; the same key takes its cover away, the other changes it', () => {
    for (const over of ['blank', 'calm'] as const) {
      const covered = { ...asking, over };
      const off = { type: 'cover', cover: 'none' };
      for (const does of ['on', 'back', 'reveal', 'pause', over] as const)
        expect(intentFor({ does }, covered)).toEqual(off);
      const other = over === 'calm' ? 'blank' : 'calm';
      expect(intentFor({ does: other }, covered)).toEqual({ type: 'cover', cover: other });
    }
  });

  it('leads nothing under a panel, and out of a pause only back into the story', () => {
    expect(intentFor({ does: 'on' }, { ...asking, over: 'panel' })).toBeNull();
    expect(intentFor({ does: 'calm' }, { ...asking, over: 'panel' })).not.toBeNull();
    expect(intentFor({ does: 'on' }, playing({ paused: true }))).toBeNull();
    expect(intentFor({ does: 'pause' }, playing({ paused: true }))).toEqual({ type: 'resume' });
  });
});

describe('what a class does for its desk', () => {
  const changes: readonly DeskIntent[] = [
    { type: 'on' },
    { type: 'back' },
    { type: 'jump', made: 0 },
    { type: 'reveal' },
    { type: 'reopen' },
    { type: 'follow', choice: 'ask' },
    { type: 'skip-typing' },
    { type: 'pause' },
    { type: 'finish' },
  ];

  it('nothing of the play where the play is not on screen', () => {
    for (const intent of changes) {
      expect(isInSight(intent, asking)).toBe(true);
      expect(isInSight(intent, { ...asking, place: 'debrief' }), intent.type).toBe(false);
      expect(isInSight(intent, { ...asking, over: 'calm' }), intent.type).toBe(false);
      expect(isInSight(intent, { ...asking, over: 'panel' }), intent.type).toBe(false);
      expect(isInSight(intent, playing({ paused: true })), intent.type).toBe(false);
    }
  });

  it('counts under a cover, and covers, names and numbers go through everywhere', () => {
    expect(isInSight({ type: 'vote', choice: 'ask', by: 1 }, { ...asking, over: 'blank' })).toBe(
      true,
    );
    for (const place of ['playing', 'debrief', 'library'])
      for (const intent of [
        { type: 'cover', cover: 'calm' },
        { type: 'size', size: 28 },
        { type: 'close-panel' },
      ] as const)
        expect(isInSight(intent, { ...asking, place, over: 'panel' })).toBe(true);
    expect(isInSight({ type: 'resume' }, playing({ paused: true }))).toBe(true);
    expect(isInSight({ type: 'replay', made: 0 }, { ...asking, place: 'debrief' })).toBe(true);
    expect(isInSight({ type: 'replay', made: 0 }, asking)).toBe(false);
  });
});
