/** The four questions on paper slips: printed here, and typed in as counts. Can be skipped. */
import { useState } from 'preact/hooks';
import { type SlipCounts, type SlipItem, type SlipTime, slipItems } from '../../classroom/slips.ts';
import { Icon } from '../icons.tsx';
import { NameField, SizeField } from './fields.tsx';
import { printOnly } from './print.ts';
import type { Shown } from './shown.ts';
import { SlipSheet } from './slip-sheet.tsx';

export function Check(props: Shown & { when: SlipTime }) {
  const { parts, classes, now, when } = props;
  const { words, intents } = parts;
  const record = now.lesson.record;
  const [counts, setCounts] = useState<SlipCounts>(record?.slips[when] ?? {});
  const set = (item: string, option: string, count: number): void =>
    setCounts({ ...counts, [item]: { ...counts[item], [option]: count } });
  const go = (): void => (when === 'before' ? intents.start() : classes.report());
  const save = (): void => {
    classes.lesson({ type: 'slips', when, counts });
    go();
  };
  return (
    <div class="sheet wide check" data-slips={when}>
      <h1 tabIndex={-1}>{words.ui(`class.check.${when}`)}</h1>
      <p class="lead">{words.ui(`class.check.${when}-about`)}</p>
      {when === 'before' && (
        <div class="fields">
          <NameField {...props} />
          <SizeField {...props} />
        </div>
      )}
      <p>{words.ui('class.check.never-hands')}</p>
      <div class="row">
        <button
          type="button"
          class="quiet"
          data-class="print-slips"
          onClick={() => printOnly('slips')}
        >
          {words.ui('class.check.print')}
        </button>
      </div>
      <div class="slip-items">
        {slipItems.map((item, index) => (
          <Item
            key={item.id}
            {...props}
            item={item}
            number={index + 1}
            counts={counts[item.id] ?? {}}
            onSet={(option, count) => set(item.id, option, count)}
          />
        ))}
      </div>
      <p class="soft">{words.ui('class.check.adapted')}</p>
      <div class="row ends">
        <button type="button" class="main-button large" data-class="save-slips" onClick={save}>
          {words.ui(`class.check.${when}-save`)}
          <Icon name="on" size={20} />
        </button>
        <button type="button" class="quiet" data-class="skip-slips" onClick={go}>
          {words.ui(`class.check.${when}-skip`)}
        </button>
      </div>
      <SlipSheet words={words} />
    </div>
  );
}

interface ItemProps extends Shown {
  item: SlipItem;
  number: number;
  counts: Readonly<Record<string, number>>;
  onSet: (option: string, count: number) => void;
}

function Item({ parts, item, number, counts, onSet }: ItemProps) {
  const { words } = parts;
  const sum = item.options.reduce((all, option) => all + (counts[option] ?? 0), 0);
  return (
    <fieldset class="slip-item" data-slip={item.id}>
      <legend>
        <b>{words.number(number)}</b> {words.ui(`class.slip.${item.id}`)}
      </legend>
      {item.options.map((option) => (
        <label key={option} class="slip-option">
          <input
            type="number"
            min="0"
            max="999"
            inputMode="numeric"
            name={`${item.id}/${option}`}
            value={counts[option] ?? ''}
            onInput={(event) =>
              onSet(option, Math.max(0, Math.round(Number(event.currentTarget.value) || 0)))
            }
          />
          <span>{words.ui(`class.slip.${item.id}.${option}`)}</span>
        </label>
      ))}
      <p class="soft" role="status">
        {sum > 0 ? words.ui('class.check.slips', { count: words.number(sum) }) : ''}
      </p>
    </fieldset>
  );
}
