/** In a class, leaving at once can be taken back: neutral words over everything, with the way back. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../view/ports.ts';

interface LeavingProps {
  words: Words;
  onTakeBack: () => void;
}

export function LeavingCover({ words, onTakeBack }: LeavingProps) {
  const cover = useRef<HTMLDialogElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    cover.current?.showModal();
    back.current?.focus();
    return () => cover.current?.close();
  }, []);
  return (
    <dialog
      ref={cover}
      class="leaving"
      aria-labelledby="leaving-heading"
      aria-describedby="leaving-about"
      onCancel={(event) => {
        event.preventDefault();
        onTakeBack();
      }}
    >
      <h1 id="leaving-heading">{words.ui('neutral.title')}</h1>
      <p id="leaving-about">{words.ui('app.leaving.about')}</p>
      <button ref={back} type="button" class="quiet" data-intent="take-back" onClick={onTakeBack}>
        {words.ui('app.leaving.take-back')}
      </button>
    </dialog>
  );
}
