/** The made story in Yarn, read in the page: its players take the source. */
import YarnBound from 'yarn-bound';
import { type Engine, showOn } from './page.ts';

const engineOf = (dialogue: string): Engine => {
  const story = new YarnBound({ dialogue, startAt: 'b0' });
  return (option) => {
    if (option !== null) story.advance(option);
    const lines: string[] = [];
    for (;;) {
      const { text, options, isDialogueEnd } = story.currentResult;
      if (text) lines.push(text);
      if (options || isDialogueEnd)
        return { lines, options: (options ?? []).map((each) => each.text) };
      story.advance();
    }
  };
};

showOn(engineOf(document.getElementById('story')?.textContent ?? ''));
