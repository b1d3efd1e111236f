/** Counting votes, and what they come to. Nothing here tells how they fall before the reveal. */
import { useState } from 'preact/hooks';
import type { Id } from '../../../script/types.ts';
import type { VoteView } from '../../../session/view.ts';
import type { Words } from '../../../view/ports.ts';
import { Filled, Fixed } from '../../controls/filled.tsx';
import { Icon } from '../../controls/icons.tsx';
import { leadOf, Story } from '../../controls/story.tsx';
import { CountField } from '../fields/count-field.tsx';
import { sizeFrom, useHeld } from '../fields/held-field.ts';
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
            key={`${view.made}/${id}`}
            {...props}
            letter={letter}
            name={words.ui('class.votes-for', { letter })}
            isTyped={vote.typed.includes(id)}
            onAdd={(by) => add(id, by)}
            onSet={(count) => set(id, count)}
          />
        ))}
        <Counter
          key={`${view.made}/pass`}
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
          {isTyped ? <Icon name="check" size={20} /> : '··'}
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

export function Results(props: ClassPlayProps) {
  const { parts, view, scenario } = props;
  const { words, send } = parts;
  const { vote } = view;
  if (vote?.counts == null) return null;
  const [first] = vote.leading;
  const passed = vote.pass ?? 0;
  const allPassed = vote.leading.length === 0 && passed > 0;
  const clear = vote.leading.length === 1 && first !== undefined;
  const others = vote.options.filter(({ id }) => !clear || id !== first);
  const follow = (choice: Id): void => send({ type: 'play', intent: { type: 'follow', choice } });
  return (
    <>
      <p
        class="verdict"
        data-leading={vote.leading.length}
        data-all-passed={allPassed || undefined}
      >
        <Verdict words={words} vote={vote} />
      </p>
      <div class="ways-on">
        {clear && (
          <button
            type="button"
            class="main-button"
            data-class="follow"
            data-follow={first}
            onClick={() => follow(first)}
          >
            <span>
              <Filled
                words={words}
                text="class.follow"
                values={{ letter: <Fixed>{letterOf(vote, first)}</Fixed> }}
              />
            </span>
            <Icon name="on" size={20} />
          </button>
        )}
        <span
          class="other-ways"
          role="group"
          aria-label={words.ui('class.see-what')}
          tabIndex={-1}
          data-ways-on
        >
          <span class="soft">{words.ui(clear ? 'class.or-see' : 'class.see-what')}</span>
          {others.map(({ id, letter }) => (
            <button
              key={id}
              type="button"
              class="quiet letter-button"
              data-class="follow"
              data-follow={id}
              aria-label={words.ui('class.see', { letter })}
              translate={false}
              onClick={() => follow(id)}
            >
              {letter}
            </button>
          ))}
        </span>
        <button
          type="button"
          class="quiet"
          data-class="reopen"
          onClick={() => send({ type: 'play', intent: { type: 'reopen' } })}
        >
          {words.ui('class.reopen')}
        </button>
      </div>
      <ResultsTable {...props} vote={vote} name={leadOf(words, scenario)} />
    </>
  );
}

const letterOf = ({ options }: VoteView, choice: Id): string =>
  options.find(({ id }) => id === choice)?.letter ?? '';

/** What revealed votes came to, in words: on the page, and for whoever hears it. */
export function Verdict({ words, vote }: { words: Words; vote: VoteView }) {
  const [first] = vote.leading;
  const passed = vote.pass ?? 0;
  const allPassed = vote.leading.length === 0 && passed > 0;
  const clear = vote.leading.length === 1 && first !== undefined;
  return (
    <>
      {clear && (
        <Filled
          words={words}
          text="class.majority"
          values={{ letter: <Fixed>{letterOf(vote, first)}</Fixed> }}
        />
      )}
      {vote.leading.length > 1 && (
        <Filled
          words={words}
          text="class.tie"
          values={{
            letters: <Fixed>{words.list(vote.leading.map((id) => letterOf(vote, id)))}</Fixed>,
          }}
        />
      )}
      {vote.leading.length === 0 && words.ui(allPassed ? 'class.all-passed' : 'class.nobody')}
      {passed > 0 && (
        <span class="passes"> {words.ui('class.passes', { number: words.number(passed) })}</span>
      )}
    </>
  );
}

/** The same as the bars of the stage, as a table: for reading, and for whoever hears it. */
function ResultsTable(props: ClassPlayProps & { vote: VoteView; name: string }) {
  const { parts, vote, name } = props;
  const { words } = parts;
  return (
    <div class="results">
      <table>
        <caption id="results-caption">{words.ui('class.results', { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{words.ui('class.choice')}</th>
            <th scope="col">{words.ui('class.votes')}</th>
          </tr>
        </thead>
        <tbody>
          {vote.options.map(({ id, letter, key }) => (
            <tr key={id} data-result={id}>
              <th scope="row">
                <b translate={false}>{letter}</b>{' '}
                <span class="result-words">
                  <Story words={words} text={key} />
                </span>
              </th>
              <td translate={false}>{words.number(vote.counts?.[id] ?? 0)}</td>
            </tr>
          ))}
          <tr data-result=":pass">
            <th scope="row">{words.ui('class.pass')}</th>
            <td translate={false}>{words.number(vote.pass ?? 0)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
