/** Where the school's card stands on paper and on screen; where it says nothing, lines to write on. */
import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { helpFor } from '../../src/app/help.ts';
import { emptySchool, type School, schoolLines } from '../../src/app/school.ts';
import { usualLesson } from '../../src/classroom/lesson/lesson.ts';
import { newRecord } from '../../src/classroom/lesson/record.ts';
import { lateVerbs } from '../../src/classroom/verbs.ts';
import { cardOf, guideFrom } from '../../src/packs/cards.ts';
import { readHelpDirectory } from '../../src/packs/help.ts';
import { App } from '../../src/page/app.tsx';
import { SafeguardingCard } from '../../src/page/class/desk/safeguarding.tsx';
import { ToldNotes } from '../../src/page/class/lead/told-notes.tsx';
import { CoveringSheet } from '../../src/page/class/paper/covering.tsx';
import { KeptLessons } from '../../src/page/class/prepare/kept-lessons.tsx';
import { PlanBuilder } from '../../src/page/class/prepare/plan-builder.tsx';
import { SchoolForm } from '../../src/page/class/prepare/school-form.tsx';
import { Letter } from '../../src/page/guide/letter.tsx';
import { PocketCards } from '../../src/page/help/pocket-card.tsx';
import { loadScreens } from '../../src/page/late.ts';
import type { PageState } from '../../src/page/page-state.ts';
import { newClassNow } from '../support/class-now.ts';
import { realWords } from '../support/real-words.ts';
import { shippedPack } from '../support/routes.ts';
import { openApp } from '../support/small-app.ts';

const today = '2026-11-29';
const helpFile = 'assets/help/directory.yaml';
const { directory } = readHelpDirectory(helpFile, readFileSync(helpFile, 'utf8'), today);
const packs = ['the-friend-who-is-told', 'edited-picture'].map((id) => cardOf(shippedPack(id)));
const guide = guideFrom(shippedPack('edited-picture'));
if (!directory || !guide) throw new Error('what ships is not whole');

const typed: Record<(typeof schoolLines)[number], string> = {
  ...{ lead: 'Ms Okafor', deputy: 'Mr Lindqvist', room: 'Room 12', phone: '555-0142' },
  counsellor: 'Nurse Amari',
};
const school: School = { ...emptySchool, ...typed, country: 'GB' };
const all = await Promise.all(
  ['en', 'fr', 'ar'].map((code) => realWords(code, 'edited-picture', 'never-took')),
);

describe.each(all.map((words) => [words.language, words] as const))('in %s', (_, words) => {
  const parts = {
    ...{ words, helpers: () => directory, classes: lateVerbs(() => null) },
    ...{ clock: { setTimeout: () => 0, clearTimeout: () => {} }, send: () => {} },
    isOverLog: () => false,
    loadScreens,
  };
  const shownWith = (card: School, from: PageState['school']['from'] = 'here') => {
    const state: PageState = {
      ...openApp({ memory: null }).state,
      ...{ packs, today, role: 'class' },
      school: { card, from, isKept: true },
    };
    const now = newClassNow;
    return { parts, classes: parts.classes, state, now, placement: null };
  };
  const blanks = (html: string): number => html.match(/class="blank"/g)?.length ?? 0;
  const both = (draw: (card: School) => string) => [draw(school), draw(emptySchool)] as const;

  it('every place that tells whoever leads whom to turn to', () => {
    const shown = shownWith(school);
    for (const html of [
      renderToString(<SafeguardingCard {...shown} onClose={() => {}} />),
      renderToString(<ToldNotes {...shown} onClose={() => {}} />),
    ]) {
      for (const line of schoolLines) expect(html).toContain(typed[line]);
      for (const line of schoolLines) expect(html).toContain(words.ui(`class.school.${line}`));
    }
    // The country of the school has its numbers, though nobody has chosen one.
    expect(renderToString(<ToldNotes {...shown} onClose={() => {}} />)).toContain('999');
    const without = renderToString(<ToldNotes {...shownWith(emptySchool)} onClose={() => {}} />);
    expect(without).toContain(words.ui('class.told.lead-about'));
    expect(without).not.toContain('data-school');
  });

  it('the sheet for whoever covers, and the pocket card', () => {
    const [sheet, bare] = both((card) =>
      renderToString(<CoveringSheet {...shownWith({ ...card, country: 'GB' })} />),
    );
    expect(sheet).toContain('Ms Okafor · Mr Lindqvist');
    expect(sheet).toContain('Room 12 · 555-0142');
    expect([blanks(sheet), blanks(bare)]).toEqual([1, 3]);
    const help = helpFor(directory, 'GB', today, words.language);
    const [pocket, plain] = both((card) =>
      renderToString(<PocketCards words={words} help={help} school={card} />),
    );
    expect(pocket.match(/Ms Okafor · Room 12 · 555-0142/g)).toHaveLength(4);
    expect(blanks(plain) - blanks(pocket)).toBe(4);
  });

  it('the letter to families', () => {
    const help = helpFor(directory, 'GB', today, words.language);
    const own = { language: words.language, text: () => '' };
    const [letter, bare] = both((card) =>
      renderToString(
        <Letter {...{ words, own, help }} letter={guide.guide.letter} school={card} />,
      ),
    );
    expect(letter).toContain('Ms Okafor · 555-0142');
    expect(blanks(bare) - blanks(letter)).toBe(1);
  });

  it('offers what the school has chosen, and says so in one line', () => {
    const limited = { ...school, stories: ['edited-picture/never-took'] };
    const library = (card: School) => renderToString(<App {...shownWith(card)} isPaper={false} />);
    expect(library(limited).match(/class="story-card"/g)).toHaveLength(1);
    expect(library(limited)).toContain(words.ui('app.library.limited'));
    expect(library(school)).not.toContain(words.ui('app.library.limited'));
    const plan = renderToString(<PlanBuilder {...shownWith(limited)} />);
    expect(plan.match(/type="checkbox"/g)).toHaveLength(1);
  });

  it('the form: what stands there, one story that stays, and where it came from', () => {
    const limited = { ...school, stories: ['edited-picture/never-took'] };
    const form = renderToString(<SchoolForm {...shownWith(limited, 'placed')} />);
    for (const line of schoolLines) expect(form).toContain(`value="${typed[line]}"`);
    expect(form).toContain('data-school-placed');
    expect(form).not.toContain('data-class="forget-school"');
    expect(form.match(/type="checkbox"[^>]*checked/g)).toHaveLength(1);
    expect(form.match(/type="checkbox"[^>]*disabled/g)).toHaveLength(1);
    const own = renderToString(<SchoolForm {...shownWith(school)} />);
    expect(own).toContain('data-class="forget-school"');
    expect(own).not.toMatch(/type="checkbox"/);
  });

  it('the classes of the device, each with what is open, and the one that is next', () => {
    const save = { pack: 'edited-picture', version: '1.0.0', scenario: 'never-took', seed: 0 };
    const lesson = (name: string, day: string) => ({
      ...newRecord(name, day, { ...save, trail: [] }),
      ...{ name, size: 28, own: [] },
    });
    const shown = shownWith(school);
    const kept = [lesson('8d', '2026-11-27'), lesson('8b', '2026-11-10')];
    const next = { name: '8d', size: 28 };
    const now = { ...shown.now, kept, lesson: { ...usualLesson, next } };
    const html = renderToString(<KeptLessons {...shown} now={now} />);
    const listed = [...html.matchAll(/data-listed="([^"]+)"/g)].map(([, name]) => name);
    expect(listed).toEqual(['8d', '8b']);
    expect(html).toContain(words.ui('class.list.is-next', { name: '8d' }));
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect([...html.matchAll(/data-booster="([^"]+)"/g)].map(([, is]) => is)).toEqual([
      'later',
      'due',
    ]);
    expect(html).toContain(words.ui('class.list.slips-open'));
    expect(html).not.toContain('never-took');
  });
});
