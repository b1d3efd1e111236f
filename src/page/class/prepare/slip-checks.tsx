/**
 * The four questions on paper slips: handed out before the story, and counted after it. A slip stays
 * with its owner in between, so nothing can be counted earlier.
 */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import {
  type SlipCounts,
  type SlipItem,
  type SlipTime,
  slipItems,
} from '../../../classroom/lesson/slips.ts';
import type { Words } from '../../../view/ports.ts';
import { Icon } from '../../controls/icon.tsx';
import { printOnly } from '../../controls/print.ts';
import { CountField } from '../fields/count-field.tsx';
import { NameField, SizeField } from '../fields/fields.tsx';
import { NotKept } from '../fields/not-kept.tsx';
import { WayToAnswer } from '../fields/way-to-answer.tsx';
import { SlipSheet } from '../paper/slip-sheet.tsx';
import { slipAnswer } from '../paper/slip-words.ts';
import type { Shown } from '../shown.ts';
import { SpokenRound } from './spoken-round.tsx';

type Slips = Readonly<Record<SlipTime, SlipCounts | null>>;

const noSlips: Slips = { before: null, after: null };
const times: readonly SlipTime[] = ['before', 'after'];

export function CheckBefore(props: Shown) {
  const { parts, classes, now } = props;
  const { words, send } = parts;
  const { size = null, byTalk = false } = now.lesson.record ?? {};
  return (
    <div class="sheet wide check" data-slips="before" data-paper="slips">
      {byTalk ? <SpokenRound words={words} when="before" /> : <Opening {...props} when="before" />}
      <div class="fields">
        <NameField {...props} />
        <SizeField {...props} />
        <WayToAnswer
          words={words}
          byTalk={byTalk}
          size={size}
          onSwitch={(on) => classes.send({ type: 'by-talk', on })}
        />
      </div>
      <NotKept words={words} keeping={now.keeping} />
      {!byTalk && <SlipQuestions words={words} />}
      <Closing {...props} slips={!byTalk}>
        <button
          type="button"
          class="main-button large"
          data-class="begin-story"
          onClick={() => send({ type: 'start' })}
        >
          {words.ui('app.briefing.start')}
          <Icon name="forward" size={20} />
        </button>
      </Closing>
    </div>
  );
}

/** The four questions to read, before they are handed out. */
export function SlipQuestions({ words }: { words: Words }) {
  return (
    <ol class="slip-items">
      {slipItems.map((item, index) => (
        <li key={item.id} class="slip-item">
          <p>
            <b translate={false}>{words.number(index + 1)}</b> {words.ui(`class.slip.${item.id}`)}
          </p>
          <ul class="slip-answers">
            {item.options.map((option) => (
              <li key={option}>{slipAnswer(words, item, option)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

export function CheckAfter(props: Shown) {
  return props.now.lesson.record?.byTalk ? <SpokenAfter {...props} /> : <SlipsAfter {...props} />;
}

/** After a spoken round there is nothing to type in. */
function SpokenAfter(props: Shown) {
  const { parts, classes } = props;
  const { words } = parts;
  return (
    <div class="sheet wide check" data-slips="after">
      <SpokenRound words={words} when="after" />
      <Closing {...props} slips={false}>
        <button
          type="button"
          class="main-button large"
          data-class="to-report"
          onClick={() => classes.report()}
        >
          {words.ui('class.report.title')}
          <Icon name="forward" size={20} />
        </button>
      </Closing>
    </div>
  );
}

function SlipsAfter(props: Shown) {
  const { parts, classes, now } = props;
  const { words } = parts;
  const slips = now.lesson.record?.slips ?? noSlips;
  // What stood here when the screen opened, for whoever goes on without the numbers typed since.
  const [known] = useState(slips);
  const keep = (time: SlipTime, counts: SlipCounts): void =>
    classes.send({ type: 'slips', when: time, counts });
  const skip = (): void => {
    for (const time of times) keep(time, known[time] ?? {});
    classes.report();
  };
  return (
    <div class="sheet wide check" data-slips="after" data-paper="slips">
      <Opening {...props} when="after" />
      <NotKept words={words} keeping={now.keeping} />
      <SlipFields words={words} slips={slips} onKeep={keep} />
      <Closing {...props}>
        <button
          type="button"
          class="main-button large"
          data-class="save-slips"
          onClick={() => classes.report()}
        >
          {words.ui('class.check.after-save')}
          <Icon name="forward" size={20} />
        </button>
        <button type="button" class="quiet" data-class="skip-slips" onClick={skip}>
          {words.ui('class.check.after-skip')}
        </button>
      </Closing>
    </div>
  );
}

interface FieldsProps {
  words: Words;
  slips: Slips;
  /** At each key, so that a reload in the middle of thirty slips loses none. */
  onKeep: (time: SlipTime, counts: SlipCounts) => void;
}

/** How many chose each answer, before and after. */
export function SlipFields({ words, slips, onKeep }: FieldsProps) {
  return (
    <div class="slip-items">
      {slipItems.map((item, index) => (
        <Item
          key={item.id}
          words={words}
          item={item}
          number={index + 1}
          slips={slips}
          onSet={(time, option, count) =>
            onKeep(time, {
              ...slips[time],
              [item.id]: { ...slips[time]?.[item.id], [option]: count },
            })
          }
        />
      ))}
    </div>
  );
}

/** What is done with the slips now, and the slips to print. */
function Opening({ parts, when }: Shown & { when: SlipTime }) {
  const { words } = parts;
  return (
    <>
      <h1 tabIndex={-1}>{words.ui(`class.check.${when}`)}</h1>
      <p class="lead">{words.ui(`class.check.${when}-about`)}</p>
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
    </>
  );
}

interface ClosingProps extends Shown {
  /** There are slips to print. */
  slips?: boolean;
  children: ComponentChildren;
}

function Closing({ parts, slips = true, children }: ClosingProps) {
  const { words } = parts;
  return (
    <>
      {slips && <p class="soft">{words.ui('class.check.adapted')}</p>}
      <div class="row ends">{children}</div>
      {slips && <SlipSheet words={words} />}
    </>
  );
}

interface ItemProps {
  words: Words;
  item: SlipItem;
  number: number;
  slips: Slips;
  onSet: (time: SlipTime, option: string, count: number) => void;
}

function Item({ words, item, number, slips, onSet }: ItemProps) {
  const countOf = (time: SlipTime, option: string): number => slips[time]?.[item.id]?.[option] ?? 0;
  const sums = times.map((time) =>
    item.options.reduce((all, option) => all + countOf(time, option), 0),
  );
  return (
    <fieldset class="slip-item" data-slip={item.id}>
      <legend>
        <b translate={false}>{words.number(number)}</b> {words.ui(`class.slip.${item.id}`)}
      </legend>
      <p class="slip-times" aria-hidden="true">
        {times.map((time) => (
          <span key={time}>{words.ui(`class.slip.${time}`)}</span>
        ))}
      </p>
      {item.options.map((option) => {
        const answer = slipAnswer(words, item, option);
        return (
          <div key={option} class="slip-option">
            {times.map((time) => (
              <CountField
                key={time}
                name={`${time}/${item.id}/${option}`}
                label={`${words.ui(`class.slip.${time}`)}${words.ui('app.colon')} ${answer}`}
                value={countOf(time, option) || ''}
                onCount={(count) => onSet(time, option, count)}
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
