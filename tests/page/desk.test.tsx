/** What stands at the desk: the words that a class says, on its screen alike, and what its screen is called. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { allKept } from '../../src/classroom/class-window.ts';
import type { DeskWindowState } from '../../src/classroom/desk/desk-window.ts';
import type { Over } from '../../src/classroom/desk/leading.ts';
import { newDesk } from '../../src/classroom/desk/protocol.ts';
import { usualLesson } from '../../src/classroom/lesson/lesson.ts';
import { newRecord } from '../../src/classroom/lesson/record.ts';
import { rehearsalOf, wordsMet } from '../../src/classroom/lesson/rehearsal.ts';
import { lateVerbs } from '../../src/classroom/verbs.ts';
import { ClassDebrief } from '../../src/page/class/after/class-debrief.tsx';
import { Desk } from '../../src/page/class/desk/desk.tsx';
import { loadScreens } from '../../src/page/late.ts';
import type { PageState } from '../../src/page/page-state.ts';
import { debriefOf } from '../../src/session/debrief.ts';
import { replayStory } from '../../src/session/story.ts';
import type { Trail } from '../../src/session/trail.ts';
import { newClassNow } from '../support/class-now.ts';
import { realWords } from '../support/real-words.ts';
import { routesToEndings, shippedPack } from '../support/routes.ts';
import { openApp } from '../support/small-app.ts';

const scenario = shippedPack('edited-picture').scenarios['never-took'];
const [route] = scenario ? routesToEndings(scenario) : [];
if (!scenario || !route) throw new Error('the story is gone');
const trail: Trail = route.steps.map(({ beat, choice }) => `${beat}/${choice}` as const);
const save = { pack: 'edited-picture', version: '1.0.0', scenario: scenario.id, seed: 0, trail };
const record = { ...newRecord('a-class', '2026-11-29', save), own: trail };
const lines = wordsMet(scenario, trail);
const { turns = 0 } = rehearsalOf(lines.length) ?? {};

const all = await Promise.all(
  ['en', 'fr', 'ar'].map((language) => realWords(language, 'edited-picture', 'never-took')),
);

describe.each(all.map((words) => [words.language, words] as const))('in %s', (_, words) => {
  const parts = {
    ...{ words, helpers: () => ({}) as never, classes: lateVerbs(() => null) },
    ...{ clock: { setTimeout: () => 0, clearTimeout: () => {} }, send: () => {} },
    isOverLog: () => false,
    loadScreens,
  };
  const shown = (
    turn: number | null,
    over: Over,
    { place = 'debrief', byTalk = false, isOpen = true } = {},
  ) => {
    const rehearsal = turn === null ? null : { turn, turns };
    const lesson = { ...usualLesson, record: isOpen ? { ...record, byTalk } : null, rehearsal };
    const state: PageState = {
      ...openApp({ memory: null }).state,
      ...{ place: 'debrief', role: 'class', scenario },
      debrief: debriefOf(replayStory(scenario, trail, 0).story, []),
    };
    const snapshot = { place, over, lesson, keeping: allKept, play: null };
    const desk: DeskWindowState = {
      ...{ sessions: null, scenario, notLoaded: null, now: 0, fresh: false },
      desk: { ...newDesk('desk'), link: 'open', snapshot },
    };
    const now = { ...newClassNow, lesson, desk };
    return { parts, classes: parts.classes, state, now, placement: null };
  };
  const textOf = (html: string): string => html.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"');
  const projector = (turn: number | null): string =>
    renderToString(<ClassDebrief {...shown(turn, 'none')} scenario={scenario} />);
  const desk = (...at: Parameters<typeof shown>): string =>
    renderToString(<Desk {...shown(...at)} />);

  it('both windows say the same words, whose turn it is, and what the next press does', () => {
    for (const turn of [0, 1, turns - 1]) {
      const line = lines[Math.floor(turn / 2)];
      const said = line === undefined ? words.ui('help.words.show') : words.story(line);
      const who = words.ui(turn % 2 === 1 ? 'class.rehearse.b' : 'class.rehearse.a');
      const [there, here] = [projector(turn), desk(turn, 'words')];
      const led = here.slice(here.indexOf('class="lead-box"'), here.indexOf('class="desk-time"'));
      for (const html of [there.slice(there.indexOf('class="rehearse"')), led]) {
        expect(textOf(html)).toContain(said);
        expect(textOf(html)).toContain(who);
        const next = turn === turns - 1 ? 'done' : turn % 2 === 1 ? 'on' : 'swap';
        expect(textOf(html)).toContain(words.ui(`class.rehearse.${next}`));
      }
      expect(led.includes('data-desk="words-back"')).toBe(turn > 0);
    }
  });

  it('after the last one the screen is free, and the desk offers them again', () => {
    expect(projector(turns)).not.toContain('data-panel="rehearse"');
    expect(projector(null)).not.toContain('data-panel="rehearse"');
    expect(desk(turns, 'none')).toContain('data-desk="rehearse"');
    expect(desk(3, 'calm')).not.toContain('data-desk="words-on"');
  });

  it('a group that decides by talk has a round where others have slips', () => {
    for (const [place, when] of [
      ['before-check', 'before'],
      ['after-check', 'after'],
    ] as const)
      for (const byTalk of [true, false]) {
        const text = textOf(desk(null, 'none', { place, byTalk }));
        expect(text.includes(words.ui(`desk.place.${place}`))).toBe(!byTalk);
        expect(text.includes(words.ui(`group.round.${when}`))).toBe(byTalk);
      }
  });

  it('has the way on from every screen, and what is said, ticked and counted there', () => {
    const at = (place: string): string => desk(null, 'none', { place });
    expect(at('briefing')).toContain('data-desk="start"');
    expect(textOf(at('briefing'))).toContain(words.ui('class.plan.part.rules-about'));
    expect(at('class-card').match(/name="card-/g)).toHaveLength(5);
    expect(at('class-card')).not.toContain('data-desk="start"');
    expect(at('before-check')).toContain('id="desk-name"');
    expect(at('before-check').match(/class="slip-item"/g)).toHaveLength(4);
    expect(at('after-check').match(/data-slip="/g)).toHaveLength(4);
    expect(at('report')).toContain('data-desk="to-library"');
    for (const place of ['briefing', 'class-card', 'before-check', 'after-check', 'report'])
      expect(desk(null, 'calm', { place })).toContain('data-desk="uncover"');
  });

  it('before a story one is chosen where only the teacher sees the list, and the screen can be covered', () => {
    const lobby = (over: Over, place = 'library') => desk(null, over, { place, isOpen: false });
    expect(lobby('none')).toContain('data-desk="choose"');
    expect(textOf(lobby('none'))).toContain(words.ui('desk.no-story'));
    expect(lobby('calm')).not.toContain('data-desk="choose"');
    expect(lobby('calm')).toContain('data-desk="uncover"');
    expect(lobby('none', 'guide')).toContain('data-desk="calm"');
  });

  it('the desk has what looking back needs: questions, words, steps, and how to end', () => {
    const text = textOf(desk(null, 'none'));
    for (const key of ['questions', 'closing', 'closing-about', 'path'] as const)
      expect(text).toContain(words.ui(`class.debrief.${key}`));
    for (const line of lines) expect(text).toContain(words.story(line));
    expect(text).toContain(words.ui('debrief.steps'));
    expect(text).not.toContain(words.ui('desk.not-playing'));
  });
});
