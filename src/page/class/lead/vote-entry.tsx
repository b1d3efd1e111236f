/** Counting votes. Nothing here tells how they fall before the reveal. */
import { useState } from 'preact/hooks';
import { suggestsTalk } from '../../../classroom/lesson/by-talk.ts';
import type { Id } from '../../../script/types.ts';
import { Icon } from '../../controls/icon.tsx';
import { CountField } from '../fields/count-field.tsx';
import { sizeFrom, useHeld } from '../fields/held-field.ts';
import { OtherWay } from '../fields/way-to-answer.tsx';
import type { ClassPlayProps } from '../shown.ts';

export function VoteEntry(props: ClassPlayProps) {
  const { parts, classes, view, now } = props;
  const { words, send } = parts;
  const { vote } = view;
  const size = now.lesson.record?.size ?? null;
  const held = useHeld(size ?? '', (typed) =>
    classes.send({ type: 'size', size: sizeFrom(typed) }),
  );
  const [isTyping, setTyping] = useState(false);
  if (vote === null) return null;
  const add = (choice: Id | null, by: number): void =>
    send({ type: 'play', intent: { type: 'vote', choice, by } });
  const set = (choice: Id | null, count: number): void =>
    send({ type: 'play', intent: { type: 'set-votes', choice, count } });
  return (
    <>
      <fieldset
        class="counters"
        data-counts
        onFocusIn={({ target }) => setTyping(target instanceof HTMLInputElement)}
        onFocusOut={() => setTyping(false)}
      >
        <legend class="unseen">{words.ui('class.count-votes')}</legend>
        {vote.options.map(({ id, letter }) => (
          <Counter
            key={`${view.made}/${vote.round}/${id}`}
            {...props}
            letter={letter}
            name={words.ui('class.votes-for', { letter })}
            isTyped={vote.typed.includes(id)}
            onAdd={(by) => add(id, by)}
            onSet={(count) => set(id, count)}
          />
        ))}
        <Counter
          key={`${view.made}/${vote.round}/pass`}
          {...props}
          letter={words.ui('class.pass')}
          name={words.ui('class.pass')}
          isTyped={vote.typed.includes(null)}
          onAdd={(by) => add(null, by)}
          onSet={(count) => set(null, count)}
        />
      </fieldset>
      <div class="counted">
        <p data-votes={vote.total}>
          {words.ui('class.counted', {
            // With every number that is typed the sum would tell which one it was.
            number: isTyping ? '··' : words.number(vote.total),
          })}
        </p>
        <label class="class-size">
          {words.ui('class.of')}
          <input type="text" inputMode="numeric" aria-label={words.ui('class.size')} {...held} />
        </label>
        <button
          type="button"
          class="main-button"
          data-class="reveal"
          data-after-counts
          onClick={() => send({ type: 'play', intent: { type: 'reveal' } })}
        >
          {words.ui('class.reveal')}
        </button>
        {vote.again === 'vote-again' && (
          <button
            type="button"
            class="quiet"
            data-class="vote-again"
            onClick={() => send({ type: 'play', intent: { type: 'vote-again' } })}
          >
            {words.ui('class.again')}
          </button>
        )}
        {vote.round === 1 && vote.total === 0 && suggestsTalk(size) && (
          <OtherWay
            words={words}
            byTalk={false}
            size={size}
            onSwitch={(on) => classes.send({ type: 'by-talk', on })}
          />
        )}
        {size !== null && vote.total > size && (
          <p class="too-many" role="status">
            {words.ui('class.too-many', {
              count: vote.total,
              size: words.number(size),
            })}
          </p>
        )}
      </div>
    </>
  );
}

interface CounterProps extends ClassPlayProps {
  letter: string;
  name: string;
  /** A number was typed here; the class sees that, and no number. */
  isTyped: boolean;
  onAdd: (by: 1 | -1) => void;
  onSet: (count: number) => void;
}

/** One Tab from field to field: − and + are for the mouse, and say no more than a number does. */
function Counter({ parts, letter, name, isTyped, onAdd, onSet }: CounterProps) {
  const { words } = parts;
  return (
    <span
      class="counter"
      role="group"
      aria-label={name}
      data-counter={letter}
      data-typed={isTyped || undefined}
    >
      <b class="counter-letter" translate={letter === name}>
        {letter}
      </b>
      <button
        type="button"
        class="step"
        tabIndex={-1}
        aria-label={words.ui('class.less', { name })}
        onClick={() => onAdd(-1)}
      >
        −
      </button>
      <span class="count">
        <CountField
          label={words.ui('class.type-votes', { name })}
          value=""
          masked
          onCount={onSet}
        />
        <span class="count-mark" aria-hidden={!isTyped}>
          {isTyped ? <Icon name="tick" size={20} /> : '··'}
          {isTyped && <span class="unseen">{words.ui('class.typed')}</span>}
        </span>
      </span>
      <button
        type="button"
        class="step"
        tabIndex={-1}
        aria-label={words.ui('class.more', { name })}
        onClick={() => onAdd(1)}
      >
        +
      </button>
    </span>
  );
}
