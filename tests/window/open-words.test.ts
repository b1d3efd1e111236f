import { expect, it } from 'vitest';
import type { Library, PlayableStory } from '../../src/app/library.ts';
import { openWords } from '../../src/window/open-words.ts';
import type { StoryWords } from '../../src/words/story-words.ts';
import { chosen } from '../support/small-app.ts';
import { smallStory } from '../support/small-story.ts';

const story: PlayableStory = {
  ok: true,
  scenario: smallStory,
  source: 'en',
  languages: ['en', 'fr', 'ar'],
  texts: { en: { title: 'Small' }, fr: { title: 'Petit' } },
};

/** Opens the story for somebody who reads these languages. */
function open(spoken: readonly string[], load: Library['load']) {
  let opened: StoryWords | null = null;
  const words = {
    openStory: (now: StoryWords) => {
      opened = now;
    },
  };
  const lacks = openWords(words, { load }, story, chosen, spoken);
  return { lacks, words: opened as StoryWords | null };
}
const nothing: Library['load'] = async () => ({ ...story, texts: { en: {} } });

it('names what is read here and did not come, and nothing that the story is not told in', () => {
  expect(open(['fr', 'ar-EG'], nothing).lacks).toEqual(['ar']);
  expect(open(['fr-CA', 'de'], nothing).lacks).toEqual([]);
});

it('has words of another language come when they are wanted, and says that they do not', async () => {
  const texts = { ar: { title: 'صغير' } };
  const { words } = open(['en'], async (_pack, _story, languages) =>
    languages?.join() === 'ar' ? { ...story, texts } : { ok: false, problems: [] },
  );
  await words?.fetch('ar-EG');
  expect(words?.text('ar', 'title')).toBe('صغير');
  await expect(open(['en'], nothing).words?.fetch('ar')).rejects.toThrow('in ar');
});
