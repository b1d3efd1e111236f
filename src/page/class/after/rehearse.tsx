/** The words that a class met, large and one at a time: said in pairs, heard, and then the other way. */
import { useState } from 'preact/hooks';
import type { TextKey } from '../../../script/keys.ts';
import { quoted, storyInBoth, uiInBoth } from '../../../view/both.ts';
import type { Words } from '../../../view/ports.ts';
import { Icon } from '../../controls/icon.tsx';
import { storyLanguage } from '../../controls/story-words.tsx';
import { SecondText, UiText } from '../../controls/ui-text.tsx';
import { useModal } from '../../shell/modal.ts';

interface RehearseProps {
  words: Words;
  /** Texts of the story, each with the words to use. */
  lines: readonly TextKey[];
  onClose: () => void;
}

/** Each line is said twice: by A, and then by B. */
const perLine = 2;

/** Which keys lead on and back: those of a class's clicker, and none that closes by chance. */
const onward = new Set(['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter']);
const backward = new Set(['PageUp', 'ArrowLeft', 'ArrowUp']);

export function Rehearse({ words, lines, onClose }: RehearseProps) {
  const { dialog, heading, onCancel } = useModal(onClose);
  const [turn, setTurn] = useState(0);
  // Last of all a sentence that fits every story and every adult.
  const all = lines.length + 1;
  const last = all * perLine - 1;
  const at = Math.floor(turn / perLine);
  const line = lines[at];
  const said = quoted(
    words,
    line === undefined ? uiInBoth(words, 'help.words.show') : storyInBoth(words, line),
  );
  const isSwapped = turn % perLine === 1;
  const on = (): void => (turn === last ? onClose() : setTurn(turn + 1));
  const back = (): void => setTurn(Math.max(0, turn - 1));
  const hear = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    // Whoever has moved the focus to a control presses that one.
    const presses = event.key === ' ' || event.key === 'Enter';
    if (presses && event.target instanceof Element && event.target.closest('button')) return;
    const step = onward.has(event.key) ? on : backward.has(event.key) ? back : null;
    if (step === null) return;
    event.preventDefault();
    // A key that is held, or a thumb that rests on a clicker, runs through nothing.
    if (!event.repeat) step();
  };
  const next = turn === last ? 'done' : isSwapped ? 'on' : 'swap';
  return (
    <dialog
      ref={dialog}
      class="rehearse"
      data-panel="rehearse"
      aria-labelledby="rehearse-heading"
      onCancel={onCancel}
      onKeyDown={hear}
    >
      <div class="rehearse-head">
        <h2 ref={heading} id="rehearse-heading" tabIndex={-1}>
          {words.ui('class.rehearse.title')}
        </h2>
        <p>{words.ui('class.rehearse.pairs')}</p>
      </div>
      <div class="rehearse-line" aria-live="polite" data-turn={turn}>
        <p class="rehearse-who" data-swapped={isSwapped ? 'true' : undefined}>
          <UiText words={words} text={isSwapped ? 'class.rehearse.b' : 'class.rehearse.a'} />
        </p>
        <p class="rehearse-say">
          <span {...(line === undefined ? {} : storyLanguage(words))}>{said.text}</span>
          <SecondText of={said} />
        </p>
        <p class="rehearse-answer">
          {line === undefined ? (
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
          disabled={turn === 0}
          onClick={back}
        >
          <Icon name="back" size={20} />
          {words.ui('class.rehearse.back')}
        </button>
        <p class="rehearse-place">
          {words.ui('class.rehearse.place', {
            number: words.number(at + 1),
            all: words.number(all),
          })}
        </p>
        <button type="button" class="main-button" data-rehearse="on" onClick={on}>
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
