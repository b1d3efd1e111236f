/** The made story in Ink, compiled beforehand, as Ink's own pages have it. */
import { Story } from 'inkjs';
import { type Engine, showOn } from './page.ts';

const engineOf = (json: string): Engine => {
  const story = new Story(json);
  return (option) => {
    if (option !== null) story.ChooseChoiceIndex(option);
    const told = story.ContinueMaximally() ?? '';
    return {
      lines: told.split('\n').filter((line) => line !== ''),
      options: story.currentChoices.map(({ text }) => text),
    };
  };
};

showOn(engineOf(document.getElementById('story')?.textContent ?? ''));
