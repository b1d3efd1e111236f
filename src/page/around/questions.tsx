/**
 * The four questions for one person: one at a time, each can be left out. What is ticked lives in
 * this screen alone and goes with it; nothing is compared, since a fall would hurt.
 */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { optionsInOrder } from '../../classroom/lesson/shuffle.ts';
import { type SlipTime, slipItems } from '../../classroom/lesson/slips.ts';
import type { Words } from '../../view/ports.ts';
import type { KeyIn } from '../../view/ui-key.ts';
import { slipAnswer } from '../class/paper/slip-words.ts';
import { Icon } from '../controls/icon.tsx';

interface QuestionsProps {
  words: Words;
  when: SlipTime;
  /** The same in one window, so that the options stand alike before and after. */
  seed: number;
  onDone: () => void;
}

export function Questions({ words, when, seed, onDone }: QuestionsProps) {
  const [at, setAt] = useState(0);
  const [answer, setAnswer] = useState<string | null>(null);
  const legend = useRef<HTMLLegendElement>(null);
  useLayoutEffect(() => {
    if (at > 0) legend.current?.focus();
  }, [at]);
  const ui = (key: KeyIn<'questions'>) => words.ui(`questions.${key}`);
  const item = slipItems[at];
  const isLast = at === slipItems.length - 1;
  if (!item) return null;
  const on = (): void => {
    setAnswer(null);
    if (isLast) onDone();
    else setAt(at + 1);
  };
  return (
    <div class="sheet questions-screen">
      <p class="eyebrow">{ui(when)}</p>
      <h1 tabIndex={-1}>
        {words.ui('questions.number', {
          number: words.number(at + 1),
          total: words.number(slipItems.length),
        })}
      </h1>
      <p class="soft">{ui('about')}</p>
      <fieldset class="one-question" data-question={item.id}>
        <legend ref={legend} tabIndex={-1}>
          {words.ui(`class.slip.${item.id}`)}
        </legend>
        {optionsInOrder(item, seed).map((option) => (
          <label key={option} class="tick">
            <input
              type="radio"
              name={item.id}
              value={option}
              checked={answer === option}
              onChange={() => setAnswer(option)}
            />
            <span>{slipAnswer(words, item, option)}</span>
          </label>
        ))}
      </fieldset>
      <div class="row ends">
        <button type="button" class="main-button" data-intent="next-question" onClick={on}>
          {nextWord(ui, { answered: answer !== null, isLast, when })}
          <Icon name="forward" size={20} />
        </button>
        <button type="button" class="quiet" data-intent="skip-questions" onClick={onDone}>
          {ui('skip-all')}
        </button>
      </div>
      <p class="soft small-print">{ui('adapted')}</p>
    </div>
  );
}

/** One button: it leads on in any case, and says what it does. */
function nextWord(
  ui: (key: KeyIn<'questions'>) => string,
  { answered, isLast, when }: { answered: boolean; isLast: boolean; when: SlipTime },
): string {
  if (isLast) return ui(when === 'before' ? 'to-story' : 'to-debrief');
  return ui(answered ? 'next' : 'skip');
}
