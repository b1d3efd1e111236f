/** The one card before a story of pressure or threats: five things that are true, or are not yet. */
import { useState } from 'preact/hooks';
import { tickedOn } from '../../../classroom/lesson/ticks.ts';
import { Icon } from '../../controls/icon.tsx';
import type { Shown } from '../shown.ts';

const items = ['played', 'lead', 'second', 'opt-outs', 'report'] as const;

export function ClassCard({ parts, classes, state, now }: Shown) {
  const { words, send } = parts;
  const day = state.chosen && tickedOn(now.ticks, state.chosen, state.today);
  const [ticked, setTicked] = useState<readonly string[]>(day === null ? [] : items);
  const ready = ticked.length === items.length;
  const toggle = (item: string): void =>
    setTicked((now) => (now.includes(item) ? now.filter((each) => each !== item) : [...now, item]));
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
          onClick={() => {
            if (state.chosen) classes.tick(state.chosen);
            classes.check();
          }}
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
    </div>
  );
}
