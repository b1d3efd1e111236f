/** The school's card: what is read of a file, whose card counts, and what is offered then. */
import { describe, expect, it } from 'vitest';
import { settled } from '../../src/app/app.ts';
import { openedId } from '../../src/app/opened.ts';
import { emptySchool, offeredHere, type School, saidBy } from '../../src/app/school.ts';
import { isBlank, readSchool, readSchoolText, schoolText } from '../../src/app/school-file.ts';
import { ask, card, chosen, openApp } from '../support/small-app.ts';

const school: School = {
  ...emptySchool,
  lead: 'Ms Okafor',
  room: 'Room 12',
  country: 'GB',
  language: 'en',
  stories: ['small-pack/small-story'],
};

describe('its file', () => {
  it('is read as it was saved', () => {
    expect(readSchoolText(schoolText(school))).toEqual(school);
    expect(isBlank(emptySchool)).toBe(true);
    expect(isBlank(school)).toBe(false);
  });

  it.each([
    ['other', 'no file at all', null],
    ['other', 'a letter', 'Dear families,'],
    ['other', 'a lesson', '{"unsent":"lesson","schema":1,"lesson":{}}'],
    ['other', 'far too long', `${schoolText(school)}${' '.repeat(100_000)}`],
    ['newer', 'a later version', '{"unsent":"school","schema":2,"school":{"lead":"x"}}'],
    ['damaged', 'half a file', schoolText(school).slice(0, 90)],
    ['damaged', 'no card in it', '{"unsent":"school","schema":1}'],
    ['damaged', 'no schema', '{"unsent":"school","school":{}}'],
    ['damaged', 'stories without one', '{"unsent":"school","schema":1,"school":{"stories":[]}}'],
    ['damaged', 'no list', '{"unsent":"school","schema":1,"school":{"stories":"all"}}'],
  ])('is %s: %s', (fault, _, text) => {
    expect(readSchoolText(text)).toBe(fault);
  });

  it('costs what does not fit, and nothing else', () => {
    const odd = { lead: ' Ms\n\tOkafor ', phone: 5, country: 'gb', language: 'e n', stories: null };
    expect(readSchool({ ...odd, room: 'x'.repeat(200) })).toEqual({
      ...emptySchool,
      lead: 'Ms Okafor',
      room: 'x'.repeat(80),
    });
    expect(readSchool('a word')).toBeNull();
  });
});

it('says the lines that are there, side by side', () => {
  expect(saidBy(school, 'lead', 'phone', 'room')).toEqual(['Ms Okafor · Room 12']);
  expect(saidBy({ ...school, phone: '  ' }, 'phone')).toEqual([]);
});

describe('stories', () => {
  const elsewhere = { ...emptySchool, stories: ['small-pack/broken-story'] };
  const opened = { ...card, id: openedId('mine') };

  it('only those that are named are offered; what was opened from a file always is', () => {
    const offered = offeredHere([opened, card, { ...card, id: 'another' }], school);
    expect(offered.map(({ id, scenarios }) => [id, scenarios.length])).toEqual([
      [opened.id, 2],
      [card.id, 1],
    ]);
    expect(offeredHere([card], emptySchool)).toEqual([card]);
  });

  it('a story that is not offered does not open, from an address either', async () => {
    const app = openApp({ memory: null });
    app.send({ type: 'school', card: elsewhere, from: 'here' });
    await ask(app, { type: 'open', chosen });
    expect(app.state.place).toBe('library');
    expect(app.state.notice?.key).toBe('trouble.not-offered');
    app.send({ type: 'school', card: emptySchool, from: 'here' });
    await ask(app, { type: 'open', chosen });
    expect(app.state.place).toBe('briefing');
  });

  it('a lesson that was kept is still found', async () => {
    const app = openApp({ memory: null });
    app.send({ type: 'school', card: elsewhere, from: 'here' });
    const save = { pack: chosen.pack, scenario: chosen.scenario, version: '1.0.0', seed: 0 };
    app.send({
      type: 'open-record',
      save: { ...save, trail: [] },
      place: 'playing',
      explaining: false,
    });
    await settled(app);
    expect(app.state.place).toBe('playing');
  });
});

describe('whose card counts', () => {
  const placed: School = { ...emptySchool, lead: 'Mr Lindqvist' };

  it('the one that came with the app, until something is typed or opened on this device', () => {
    const kept: (School | null)[] = [];
    const keep = (next: School | null) => kept.push(next) > 0;
    const app = openApp({ memory: null }, { school: { kept: null, placed, keep } });
    const put = (next: School | null, from: 'here' | 'placed') =>
      app.send({ type: 'school', card: next, from });
    expect(app.state.school).toMatchObject({ from: 'placed', card: placed });
    const typed = { ...placed, room: '3 ' };
    put(typed, 'here');
    expect(app.state.school).toMatchObject({ from: 'here', card: typed });
    put(school, 'placed');
    expect(app.state.school.card).toEqual(typed);
    put(null, 'here');
    expect(app.state.school).toMatchObject({ from: 'placed', card: school });
    put(null, 'placed');
    expect(app.state.school).toMatchObject({ from: 'nobody', card: emptySchool });
    expect(kept).toEqual([typed, null]);
  });

  it('what another window has kept, which is not kept once more', () => {
    const kept: (School | null)[] = [];
    const keep = (next: School | null) => kept.push(next) > 0;
    const app = openApp({ memory: null }, { school: { kept: null, placed, keep } });
    app.send({ type: 'school', card: school, from: 'another-window' });
    expect(app.state.school).toEqual({ from: 'here', isKept: true, card: school });
    app.send({ type: 'school', card: null, from: 'another-window' });
    expect(app.state.school).toMatchObject({ from: 'placed', card: placed });
    expect(kept).toEqual([]);
  });

  it('where nothing can be kept, the window still has it and says so', () => {
    const parts = { kept: null, placed, keep: () => false };
    const app = openApp({ memory: null }, { school: parts });
    app.send({ type: 'school', card: school, from: 'here' });
    expect(app.state.school).toEqual({ from: 'here', isKept: false, card: school });
  });
});
