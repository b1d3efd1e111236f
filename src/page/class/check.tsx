/** The four questions on paper slips: printed here, and typed in as counts. Can be skipped. */
import { useState } from 'preact/hooks';
import { type SlipCounts, type SlipItem, type SlipTime, slipItems } from '../../classroom/slips.ts';
import { Icon } from '../icons.tsx';
import { printOnly } from '../print.ts';
import { NameField, SizeField } from './fields.tsx';
import { NotKept } from './not-kept.tsx';
import type { Shown } from './shown.ts';
import { SlipSheet } from './slip-sheet.tsx';

type Slips = Readonly<Record<SlipTime, SlipCounts | null>>;

const noSlips: Slips = { before: null, after: null };

export function Check(props: Shown & { when: SlipTime }) {
  const { parts, classes, now, when } = props;
  const { words, intents } = parts;
  const slips = now.lesson.record?.slips ?? noSlips;
  // What stood here when the screen opened, for whoever goes on without the numbers typed since.
  const [known] = useState(slips);
  // One slip holds both columns, so afterwards both can be typed in together.
  const times: readonly SlipTime[] = when === 'before' ? ['before'] : ['before', 'after'];
  const keep = (time: SlipTime, counts: SlipCounts): void =>
    classes.send({ type: 'slips', when: time, counts });
  const go = (): void => (when === 'before' ? intents.start() : classes.report());
  const skip = (): void => {
    for (const time of times) keep(time, known[time] ?? {});
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
      <NotKept words={words} keeping={now.keeping} />
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
            times={times}
            slips={slips}
            // At each key, so that a reload in the middle of thirty slips loses none.
            onSet={(time, option, count) =>
              keep(time, {
                ...slips[time],
                [item.id]: { ...slips[time]?.[item.id], [option]: count },
              })
            }
          />
        ))}
      </div>
      <p class="soft">{words.ui('class.check.adapted')}</p>
      <div class="row ends">
        <button type="button" class="main-button large" data-class="save-slips" onClick={go}>
          {words.ui(`class.check.${when}-save`)}
          <Icon name="on" size={20} />
        </button>
        <button type="button" class="quiet" data-class="skip-slips" onClick={skip}>
          {words.ui(`class.check.${when}-skip`)}
        </button>
      </div>
      <SlipSheet words={words} />
    </div>
  );
}

interface ItemProps extends Shown {
  when: SlipTime;
  item: SlipItem;
  number: number;
  times: readonly SlipTime[];
  slips: Slips;
  onSet: (time: SlipTime, option: string, count: number) => void;
}

function Item({ parts, when, item, number, times, slips, onSet }: ItemProps) {
  const { words } = parts;
  const countOf = (time: SlipTime, option: string): number => slips[time]?.[item.id]?.[option] ?? 0;
  const sums = times.map((time) =>
    item.options.reduce((all, option) => all + countOf(time, option), 0),
  );
  return (
    <fieldset class="slip-item" data-slip={item.id}>
      <legend>
        <b translate={false}>{words.number(number)}</b> {words.ui(`class.slip.${item.id}`)}
      </legend>
      {times.length > 1 && (
        <p class="slip-times" aria-hidden="true">
          {times.map((time) => (
            <span key={time}>{words.ui(`class.slip.${time}`)}</span>
          ))}
        </p>
      )}
      {item.options.map((option) => {
        const answer = words.ui(`class.slip.${item.id}.${option}`);
        return (
          <div key={option} class="slip-option">
            {times.map((time) => (
              <input
                key={time}
                type="number"
                min="0"
                max="999"
                inputMode="numeric"
                name={`${time === when ? '' : `${time}/`}${item.id}/${option}`}
                aria-label={
                  times.length > 1
                    ? `${words.ui(`class.slip.${time}`)}${words.ui('app.colon')} ${answer}`
                    : answer
                }
                value={countOf(time, option) || ''}
                onInput={(event) =>
                  onSet(
                    time,
                    option,
                    Math.max(0, Math.round(Number(event.currentTarget.value) || 0)),
                  )
                }
              />
            ))}
            <span>{answer}</span>
          </div>
        );
      })}
      <p class="soft" role="status">
        {sums.some((sum) => sum > 0)
          ? words.ui('class.check.slips', {
              number: sums.map((sum) => words.number(sum)).join(' · '),
            })
          : ''}
      </p>
    </fieldset>
  );
}
