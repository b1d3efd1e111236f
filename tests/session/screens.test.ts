/** A screen of the phone has a name, also where the story does not say whom it is about. */
import { describe, expect, it } from 'vitest';
import { screens } from '../../src/session/screens/all.ts';
import { blockSheet } from '../../src/session/screens/block.ts';
import { reportSheet } from '../../src/session/screens/report.ts';
import type { Moment, Shown } from '../../src/session/screens/shape.ts';
import { saidIn } from '../../src/view/said.ts';
import { languages, loadLanguage } from '../../src/words/bundled.ts';
import { storyWords } from '../../src/words/story-words.ts';
import { createWords } from '../../src/words/words.ts';

const moment = (about: string | null) =>
  ({ scenario: { cast: {} }, beat: { thread: null }, about, messages: [] }) as unknown as Moment;

const titled: readonly (readonly [string, (about: string | null) => Shown | null])[] = [
  ['profile', (about) => screens.profile(moment(about))],
  ['proof', (about) => screens.proof(moment(about))],
  ['tell', (about) => screens.tell(moment(about))],
  ['block', (about) => blockSheet(false, about)],
  ['blocked', (about) => blockSheet(true, about)],
  ['report', (about) => reportSheet(false, about, [], [])],
  ['reported', (about) => reportSheet(true, about, [], [])],
];

describe.each(languages.map(({ code }) => code))('the name of a screen in %s', (code) => {
  it.each(titled)('%s ends in a word where nobody is named', async (name, shown) => {
    const onMissing = (key: string): void => {
      throw new Error(`no text for ${key}`);
    };
    const words = await createWords({ languages, loadLanguage, onMissing }, code);
    await words.fetchPart('next');
    words.openStory(storyWords('en', { en: { 'cast.nova.name': 'nova_rides' } }));
    const titleFor = (about: string | null): string => {
      const title = shown(about)?.title;
      return title ? saidIn(words, title) : '';
    };
    expect(titleFor(null)).toMatch(/[\p{L}\p{M}]$/u);
    if (name !== 'proof') expect(titleFor('nova')).toContain('nova_rides');
  });
});
