/** A screen of the phone has a name, also where the story does not say whom it is about. */
import { describe, expect, it } from 'vitest';
import { screenTitle } from '../../src/app/screen-title.ts';
import type { ScreenView } from '../../src/session/view.ts';
import { languages, loadLanguage } from '../../src/words/bundled.ts';
import { createWords } from '../../src/words/words.ts';

const titled = ['profile', 'block', 'report', 'proof', 'tell'] as const;
const screen = (kind: ScreenView['kind'], about: string | null, done: boolean): ScreenView =>
  ({ kind, about, done }) as ScreenView;

describe.each(languages.map(({ code }) => code))('the name of a screen in %s', (code) => {
  it.each(titled)('%s ends in a word where nobody is named', async (kind) => {
    const onMissing = (key: string): void => {
      throw new Error(`no text for ${key}`);
    };
    const words = await createWords({ languages, loadLanguage, onMissing }, code);
    words.openStory('en', { en: { 'cast.nova.name': 'nova_rides' } });
    for (const done of [false, true]) {
      expect(screenTitle(words, screen(kind, null, done))).toMatch(/[\p{L}\p{M}]$/u);
      const named = screenTitle(words, screen(kind, 'nova', done)) ?? '';
      if (!['proof', 'tell'].includes(kind)) expect(named).toContain('nova_rides');
    }
  });
});
