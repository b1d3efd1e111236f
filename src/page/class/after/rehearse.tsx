/** The words that a class met, large and one at a time: said in pairs, heard, and then the other way. */
import type { SaidNow } from '../../../classroom/lesson/rehearsal.ts';
import type { TextKey } from '../../../script/keys.ts';
import { quoted, storyInBoth, uiInBoth } from '../../../view/both.ts';
import type { Words } from '../../../view/ports.ts';
import { Icon } from '../../controls/icon.tsx';
import { storyLanguage } from '../../controls/story-words.tsx';
import { SecondText, UiText } from '../../controls/ui-text.tsx';
import { useModal } from '../../shell/modal.ts';

interface RehearseProps {
  words: Words;
  /** What is said now; the keys of a class lead it, here and at its desk. */
  now: SaidNow;
  /** Text of the story, with the words to use; null: a sentence that fits every story. */
  line: TextKey | null;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
}

export function Rehearse({ words, now, line, onStep, onClose }: RehearseProps) {
  const { dialog, heading, onCancel } = useModal(onClose);
  const { swapped, next } = now;
  const said = quoted(
    words,
    line === null ? uiInBoth(words, 'help.words.show') : storyInBoth(words, line),
  );
  return (
    <dialog
      ref={dialog}
      class="rehearse"
      data-panel="rehearse"
      data-led
      aria-labelledby="rehearse-heading"
      onCancel={onCancel}
    >
      <div class="rehearse-head">
        <h2 ref={heading} id="rehearse-heading" tabIndex={-1}>
          {words.ui('class.rehearse.title')}
        </h2>
        <p>{words.ui('class.rehearse.pairs')}</p>
      </div>
      <div class="rehearse-line" aria-live="polite">
        <p class="rehearse-who" data-swapped={swapped ? 'true' : undefined}>
          <UiText words={words} text={swapped ? 'class.rehearse.b' : 'class.rehearse.a'} />
        </p>
        <p class="rehearse-say">
          <span {...(line === null ? {} : storyLanguage(words))}>{said.text}</span>
          <SecondText of={said} />
        </p>
        <p class="rehearse-answer">
          {line === null ? (
            <Answer words={words} />
          ) : (
            <UiText words={words} text="class.rehearse.heard" />
          )}
        </p>
      </div>
      <div class="row">
        <button
          type="button"
          class="quiet"
          data-rehearse="back"
          disabled={now.isFirst}
          onClick={() => onStep(-1)}
        >
          <Icon name="back" size={20} />
          {words.ui('class.rehearse.back')}
        </button>
        <p class="rehearse-place">
          {words.ui('class.rehearse.place', {
            number: words.number(now.line + 1),
            all: words.number(now.lines),
          })}
        </p>
        <button type="button" class="main-button" data-rehearse="on" onClick={() => onStep(1)}>
          {words.ui(`class.rehearse.${next}`)}
          {next !== 'done' && <Icon name="forward" size={20} />}
        </button>
        <button type="button" class="quiet" data-rehearse="close" onClick={onClose}>
          {words.ui('app.close')}
        </button>
      </div>
    </dialog>
  );
}

/** What any adult can say to it. The words of a story are said to all kinds of people. */
function Answer({ words }: { words: Words }) {
  const answer = quoted(words, uiInBoth(words, 'class.rehearse.thanks'));
  return (
    <>
      <span class="eyebrow">
        <UiText words={words} text="class.rehearse.answer" />
      </span>
      {answer.text}
      <SecondText of={answer} />
    </>
  );
}
