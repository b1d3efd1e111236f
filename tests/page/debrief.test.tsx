/** A debrief begins with three cards; two futures stand side by side; the rest is folded. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { DebriefCards } from '../../src/page/around/debrief-cards.tsx';
import { pointsOf } from '../../src/page/around/futures.tsx';
import type { Scenario } from '../../src/script/types.ts';
import { type Debrief, debriefOf } from '../../src/session/debrief.ts';
import { replayStory } from '../../src/session/story.ts';
import type { Trail } from '../../src/session/trail.ts';
import { realWords } from '../support/real-words.ts';
import { routesToEndings, shippedPack, shippedPackIds } from '../support/routes.ts';
import { openApp } from '../support/small-app.ts';

const stories = shippedPackIds.flatMap((pack) =>
  Object.keys(shippedPack(pack).scenarios).map((id) => [pack, id] as const),
);

const played = (pack: string, id: string): Debrief[] => {
  const scenario = shippedPack(pack).scenarios[id] as Scenario;
  return routesToEndings(scenario).map(({ steps }) => {
    const trail = steps.map(({ beat, choice }) => `${beat}/${choice}`) as unknown as Trail;
    const { story, lost } = replayStory(scenario, trail);
    expect(lost).toBe(0);
    return debriefOf(story, []);
  });
};

it.each([
  ['the weather', 'not-even-pictures', ['five-to-eight/drizzle', 'not-even-pictures/one']],
  [
    'telling that is no step',
    'how-can-i-help-you',
    [
      ...['five-to-eight/drizzle', 'not-even-pictures/one', 'it-is-enough-to-know/tonight'],
      ...['cleo-writes/wipe', 'lentils-write/block', 'her-words-for-him/words'],
      ...['who-hears-it/osei', 'how-can-i-help-you/later', 'eleven-chairs/still'],
      'monday-weather/drizzle',
    ],
  ],
])('%s is weighed rightly: the moment that turned it', (_, beat, trail) => {
  const scenario = shippedPack('money-or-pictures').scenarios['ivo-is-typing'] as Scenario;
  const { story, lost } = replayStory(scenario, trail as unknown as Trail);
  expect(lost).toBe(0);
  const { decisions, turned } = debriefOf(story, []);
  expect(decisions.find(({ made }) => made === turned)?.beat).toBe(beat);
});

describe.each(stories)('%s, %s', (pack, id) => {
  const debriefs = played(pack, id);

  it('has a moment that turned it and a line to keep, on every way', () => {
    for (const { decisions, turned, keep } of debriefs) {
      expect(decisions.map(({ made }) => made)).toContain(turned);
      expect(shippedPack(pack).texts.en?.[id]?.[keep ?? '']).toBeTruthy();
    }
  });

  it('turns where somebody was told, if somebody was', () => {
    for (const { decisions, turned } of debriefs) {
      const told = decisions.findLast(({ tells }) => tells);
      if (told) expect(turned).toBe(told.made);
    }
  });

  it('turns at nothing that is only talk', () => {
    for (const { decisions, turned } of debriefs) {
      const { weighs, tells } = decisions.find(({ made }) => made === turned) ?? {};
      expect(weighs || tells).toBe(true);
    }
  });

  it('shows of every moment what came and what could have come, and no more than a finger has room for', () => {
    for (const debrief of debriefs) {
      const points = pointsOf(debrief);
      expect(points.length).toBeGreaterThan(0);
      expect(points.length).toBeLessThanOrEqual(6);
      expect(new Set(points.map(({ made }) => made)).size).toBe(points.length);
      const texts = shippedPack(pack).texts.en?.[id];
      for (const { choices } of points)
        for (const line of choices.flatMap(({ after }) => after))
          expect(texts?.[line], line).toBeTruthy();
    }
  });

  it('says it in three cards, with the way back to that moment', async () => {
    const words = await realWords('en', pack, id);
    const [debrief] = debriefs;
    if (!debrief) throw new Error('no way leads to an ending');
    const state = { ...openApp({ memory: null }).state, debrief };
    const html = renderToString(<DebriefCards words={words} send={() => {}} state={state} />);
    expect(html).toContain(words.ui('debrief.turned'));
    expect(html).toContain(`data-made="${debrief.turned}"`);
    expect(html).toContain(words.story(debrief.keep ?? '').replaceAll('&', '&amp;'));
    expect(html).not.toContain('data-rating');
  });
});
