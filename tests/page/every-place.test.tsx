/** The page is a function of one state: what went through JSON and back is drawn whole, at every place. */
import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Place } from '../../src/app/machine.ts';
import { mapOf } from '../../src/check/tell/map.ts';
import { usualLesson } from '../../src/classroom/lesson/lesson.ts';
import { newRecord } from '../../src/classroom/lesson/record.ts';
import type { ClassNow } from '../../src/classroom/stand.ts';
import { lateVerbs } from '../../src/classroom/verbs.ts';
import { cardOf, guideFrom } from '../../src/packs/cards.ts';
import { readHelpDirectory } from '../../src/packs/help.ts';
import { App } from '../../src/page/app.tsx';
import { ToldNotes } from '../../src/page/class/lead/told-notes.tsx';
import { CoveringSheet } from '../../src/page/class/paper/covering.tsx';
import { told } from '../../src/page/guide/common-parts.ts';
import { loadScreens } from '../../src/page/late.ts';
import type { PageState } from '../../src/page/page-state.ts';
import { documentTitle } from '../../src/page/shell/title.ts';
import { keyOf } from '../../src/script/keys.ts';
import { debriefOf } from '../../src/session/debrief.ts';
import { replayStory } from '../../src/session/story.ts';
import type { Trail } from '../../src/session/trail.ts';
import { newClassNow } from '../support/class-now.ts';
import { playRoute } from '../support/play.ts';
import { realWords } from '../support/real-words.ts';
import { routesToEndings, shippedPack } from '../support/routes.ts';
import { openApp } from '../support/small-app.ts';

const today = '2026-11-29';
const helpFile = 'assets/help/directory.yaml';
const { directory } = readHelpDirectory(helpFile, readFileSync(helpFile, 'utf8'), today);
const compiled = shippedPack('edited-picture');
const scenario = compiled.scenarios['never-took'];
const guide = guideFrom(compiled);
const [route] = scenario ? routesToEndings(scenario) : [];
if (!scenario || !route || !directory || !guide) throw new Error('what ships is not whole');
const words = await realWords('en', 'edited-picture', 'never-took');

const card = cardOf(compiled);
const shippedCards = ['the-friend-who-is-told', 'money-or-pictures', 'edited-picture'].map((id) =>
  cardOf(shippedPack(id)),
);
const views = playRoute(scenario, route.steps);
const asking = views.find(({ turn }) => turn === 'asking') ?? null;
const chosen = { pack: card.id, scenario: scenario.id };
const trail: Trail = route.steps.map(({ beat, choice }) => `${beat}/${choice}` as const);
const save = { ...chosen, version: card.version, seed: 0, trail };

/** A window that has just been opened, with nothing beside it. */
const fresh: PageState = {
  ...openApp({ memory: null }).state,
  ...{ packs: [card], today },
};
const open: Partial<PageState> = { chosen, scenario };
const classroom: ClassNow = {
  ...newClassNow,
  lesson: { ...usualLesson, record: { ...newRecord('a-class', today, save), name: '8b' } },
  kept: [{ ...newRecord('yesterday', '2026-11-28', save), name: '7a' }],
};
const inClass: Partial<PageState> = { role: 'class', classroom };
const stories = [{ scenario, source: 'en', texts: {}, map: mapOf(scenario) }];
const book: PageState['book'] = {
  ...{ ...guide, pack: card.id, titles: card.titles, reviewed: false },
  ...{ stories, complete: true },
};
const problem = {
  ...{ file: 'stories/never-took.yaml', line: 3, column: 1, severity: 'error' as const },
  ...{ rule: 'schema', message: 'title is missing', mend: null, beat: null },
};
const report: PageState['report'] = { name: 'mine.unsent', problems: [problem], pack: null };
const trouble: PageState['trouble'] = {
  key: 'trouble.broken-library',
  values: {},
  details: ['pack.yaml:1:1 error schema: id is missing'],
};

/** For each place the states it is drawn from, and something that only that screen says. */
const places: Record<Place, readonly (readonly [string, Partial<PageState>, string])[]> = {
  library: [
    ['alone', {}, card.titles.en?.title ?? ''],
    ['for a class', inClass, '7a'],
    [
      'while a pack is looked at',
      { opening: { name: 'mine.unsent', step: { kind: 'checking', done: 1, total: 3 } } },
      words.ui('packs.opening.title', { name: 'mine.unsent' }),
    ],
  ],
  briefing: [
    ['alone', open, words.story(keyOf.briefing)],
    ['for a class', { ...open, ...inClass }, words.story(keyOf.briefing)],
  ],
  'class-card': [['for a class', { ...open, ...inClass }, words.ui('class.card.title')]],
  'before-check': [
    ['alone', open, words.ui('questions.before')],
    ['for a class', { ...open, ...inClass }, words.ui('class.check.before')],
  ],
  playing: [
    ['alone', { ...open, view: asking }, words.story(asking?.choices[0]?.key ?? keyOf.title)],
    [
      'for a class',
      { ...open, ...inClass, view: asking },
      words.story(asking?.choices[0]?.key ?? keyOf.title),
    ],
    ['under help', { ...open, view: asking, panel: 'help' }, words.ui('help.now.title')],
  ],
  debrief: [
    [
      'alone',
      { ...open, debrief: debriefOf(replayStory(scenario, trail, 0).story, []) },
      words.ui('debrief.title'),
    ],
  ],
  'after-check': [
    ['alone', open, words.ui('questions.after')],
    ['for a class', { ...open, ...inClass }, words.ui('class.check.after')],
  ],
  report: [['of a class', { ...open, ...inClass }, words.ui('class.report.title')]],
  desk: [['of no class yet', { role: 'desk', classroom }, words.ui('desk.title')]],
  'pack-report': [['of a broken pack', { report }, 'title is missing']],
  map: [
    ['that is on its way', open, words.ui('packs.map.waiting')],
    ['laid out', { ...open, map: mapOf(scenario) }, words.ui('packs.map.outline')],
  ],
  guide: [
    ['of a pack', { guide: card.id, book }, words.ui('guide.title')],
    ['of a class', inClass, words.ui('class.guide.title')],
  ],
  about: [['', {}, words.ui('app.about.title')]],
  settings: [['', {}, words.ui('app.settings.title')]],
  help: [['', {}, words.ui('app.help')]],
  problem: [['', { trouble }, 'id is missing']],
};

const parts = {
  ...{ words, helpers: () => directory, seed: 0, send: () => {} },
  ...{ classes: lateVerbs(() => null), isOverLog: () => false, loadScreens },
  clock: { setTimeout: () => 0, clearTimeout: () => {} },
};

const drawn = (state: PageState): string =>
  renderToString(
    <App
      parts={parts}
      state={JSON.parse(JSON.stringify(state))}
      placement={null}
      isPaper={false}
    />,
  );

beforeAll(async () => {
  await Promise.all((['beside', 'class', 'guide', 'packs', 'play'] as const).map(loadScreens));
});

const shown = Object.entries(places).flatMap(([place, states]) =>
  states.map(([about, state, says]) => ({ place: place as Place, about, state, says })),
);

describe('every place is drawn from one JSON state', () => {
  it.each(shown)('$place $about', ({ place, state, says }) => {
    const html = drawn({ ...fresh, place, ...state });
    const named = place === 'pack-report' ? 'problem' : place;
    expect(html).toContain(`<main data-app="${named}"`);
    expect(html).toContain(says.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
  });

  it('neutral words over everything, while leaving can be taken back', () => {
    const leaving = { ...fresh, ...inClass, isLeaving: true };
    expect(drawn(leaving)).toContain('data-intent="take-back"');
    expect(documentTitle(words, leaving)).toBe(words.ui('neutral.title'));
  });

  it('a pupil of a learning platform finds no door for adults: a class would move their place', () => {
    const onPlatform = (keeps: 'place' | null) =>
      drawn({ ...fresh, lms: { keeps, trouble: null } });
    expect(onPlatform('place')).not.toMatch(/data-class="lead"|data-intent="open-guide"/);
    expect(onPlatform(null)).toContain('data-class="lead"');
  });

  it('a covered class says nothing of somebody who told; the way to the words lies on every Calm', () => {
    const covered = (cover: 'calm' | 'blank') =>
      drawn({
        ...{ ...fresh, ...open, ...inClass, place: 'playing', view: asking },
        classroom: { ...classroom, lesson: { ...classroom.lesson, cover } },
      });
    const dialog = (html: string) => html.slice(html.indexOf('data-cover'));
    expect(dialog(covered('calm'))).toContain('data-class="notes"');
    expect(dialog(covered('calm'))).not.toContain(words.ui('guide.told'));
    expect(dialog(covered('blank'))).not.toContain('data-class="notes"');
    expect(covered('calm')).not.toContain(words.ui('guide.told.then'));
    expect(covered('calm')).toContain('data-class="told"');
  });

  it('the notes for one screen have the words of the desk, the numbers, and a neutral name', () => {
    const notes = (country: string | null) =>
      renderToString(
        <ToldNotes
          parts={parts}
          classes={parts.classes}
          state={{ ...fresh, settings: { ...fresh.settings, country } }}
          now={classroom}
          placement={null}
          onClose={() => {}}
        />,
      );
    for (const part of told) expect(notes('GB')).toContain(words.ui(`guide.told.${part}-about`));
    expect(notes('GB')).toContain('999');
    expect(notes('GB')).not.toContain(words.ui('guide.told'));
    expect(notes(null)).toContain(words.ui('class.told.no-country'));
  });

  it('half a page for whoever covers: words, blanks, five lines, a calm story for each age', () => {
    const library = { ...fresh, ...inClass, packs: shippedCards };
    expect(drawn(library)).toContain('data-class="covering"');
    expect(drawn({ ...fresh, packs: shippedCards })).not.toContain('data-class="covering"');
    const sheet = renderToString(
      <CoveringSheet
        parts={parts}
        classes={parts.classes}
        state={{ ...library, settings: { ...fresh.settings, country: 'GB' } }}
        now={classroom}
        placement={null}
      />,
    );
    expect(sheet).toContain('data-print="covering"');
    expect(sheet.match(/class="blank"/g)).toHaveLength(3);
    expect(sheet.match(/<tr>/g)).toHaveLength(4);
    for (const said of [
      words.ui('guide.told.at-once-about'),
      words.ui('guide.secrecy.aloud'),
      words.ui('class.covering.line.end'),
    ])
      expect(sheet).toContain(said);
    expect(sheet).toContain('999');
    const ages = [...sheet.matchAll(/data-ages="([^"]+)"/g)].map(([, age]) => age);
    expect(ages).toEqual(expect.arrayContaining(['12-14', '15-18']));
    expect(sheet).toContain('What Sam told Noor');
    expect(sheet).not.toContain('Two weeks later');
  });

  it('what an author has to know, over whatever is open', () => {
    const author = { folder: 'my-pack', problems: [problem], lost: 0 };
    expect(drawn({ ...fresh, author })).toContain('my-pack');
  });
});
