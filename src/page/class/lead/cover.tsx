/** A dark screen, or a quiet one with something neutral to do. Whatever was shown waits beneath. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Cover as CoverKind } from '../../../classroom/lesson/lesson.ts';
import type { Words } from '../../../view/ports.ts';

interface CoverProps {
  words: Words;
  cover: CoverKind;
  /** Picks the task, so that it is another one next time. */
  made: number;
  onShow: () => void;
  onHelp: () => void;
  /** Opens the notes for whoever leads, over the quiet task. */
  onNotes: () => void;
  /** The notes, while they are open. */
  children: ComponentChildren;
}

const tasks = ['animals', 'window', 'draw'] as const;

export function Cover({ words, cover, made, onShow, onHelp, onNotes, children }: CoverProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const show = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    // Over everything, a panel that is open among it; what lies beneath cannot be reached.
    if (element !== null && !element.open) element.showModal();
    show.current?.focus({ preventScroll: true });
    return () => element?.close();
  }, []);
  const task = tasks[made % tasks.length] ?? 'animals';
  return (
    <dialog
      ref={dialog}
      class="cover"
      data-cover={cover}
      aria-labelledby="cover-heading"
      onCancel={(event) => {
        event.preventDefault();
        onShow();
      }}
    >
      {cover === 'calm' ? (
        <div class="cover-task">
          <h2 id="cover-heading">{words.ui(`class.calm.${task}`)}</h2>
          <p>{words.ui(`class.calm.${task}-about`)}</p>
        </div>
      ) : (
        <h2 id="cover-heading" class="unseen">
          {words.ui('class.blank-on')}
        </h2>
      )}
      <div class="row">
        <button ref={show} type="button" class="quiet" data-intent="uncover" onClick={onShow}>
          {words.ui('class.uncover')}
        </button>
        <button type="button" class="quiet" data-intent="help" onClick={onHelp}>
          {words.ui('app.help')}
        </button>
        {/* On every Calm, so that it says nothing of why this one was asked for. */}
        {cover === 'calm' && (
          <button type="button" class="quiet" data-class="notes" onClick={onNotes}>
            {words.ui('class.told.open')}
          </button>
        )}
      </div>
      {children}
    </dialog>
  );
}
