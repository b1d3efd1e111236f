/** The one card before a story of pressure or threats: five things that are true, or are not yet. */
import { useState } from 'preact/hooks';
import { tickedOn } from '../../../classroom/lesson/ticks.ts';
import type { Words } from '../../../view/ports.ts';
import { Icon } from '../../controls/icon.tsx';
import type { Shown } from '../shown.ts';

const items = ['played', 'lead', 'second', 'opt-outs', 'report'] as const;

export function ClassCard({ parts, classes, state, now }: Shown) {
  const { words, send } = parts;
  return (
    <div class="sheet class-card">
      <button
        type="button"
        class="back"
        data-intent="library"
        onClick={() => send({ type: 'library' })}
      >
        <Icon name="back" size={20} />
        {words.ui('app.to-library')}
      </button>
      <h1 tabIndex={-1}>{words.ui('class.card.title')}</h1>
      <p class="lead">{words.ui('class.card.about')}</p>
      <CardTicks
        words={words}
        day={state.chosen && tickedOn(now.ticks, state.chosen, state.today)}
        onConfirm={() => {
          if (state.chosen) classes.tick(state.chosen);
          classes.check();
        }}
      />
    </div>
  );
}

interface TicksProps {
  words: Words;
  /** The day of this week on which all of it was ticked for this story; null for none. */
  day: string | null;
  onConfirm: () => void;
}

/** The five things, and the way on once all of them are so: on the projector, or at the desk alone. */
export function CardTicks({ words, day, onConfirm }: TicksProps) {
  const [ticked, setTicked] = useState<readonly string[]>(day === null ? [] : items);
  const ready = ticked.length === items.length;
  const toggle = (item: string): void =>
    setTicked((now) => (now.includes(item) ? now.filter((each) => each !== item) : [...now, item]));
  return (
    <>
      {day !== null && (
        <p class="notice" data-ticked={day}>
          {words.ui('class.card.ticked', { day: words.date(day) })}
        </p>
      )}
      <fieldset class="ticks">
        <legend class="unseen">{words.ui('class.card.title')}</legend>
        {items.map((item) => (
          <label key={item} class="tick">
            <input
              type="checkbox"
              name={`card-${item}`}
              checked={ticked.includes(item)}
              onChange={() => toggle(item)}
            />
            <span>
              <b>{words.ui(`class.card.${item}`)}</b>
              <span class="soft">{words.ui(`class.card.${item}-about`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="soft">{words.ui('class.card.supply')}</p>
      <div class="row">
        <button
          type="button"
          class="main-button large"
          data-class="confirm"
          disabled={!ready}
          onClick={onConfirm}
        >
          {words.ui('class.card.confirm')}
          <Icon name="forward" size={20} />
        </button>
        {!ready && (
          <span class="soft">
            {words.ui('class.card.left', { number: words.number(items.length - ticked.length) })}
          </span>
        )}
      </div>
    </>
  );
}
