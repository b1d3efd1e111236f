/**
 * The way through the story as a picture: each decision a fork, the taken way bold, no ratings.
 * Hover, focus or tap shows the other ways and how the class voted.
 */
import { useState } from 'preact/hooks';
import type { Fork, ForkOption, WayEnd } from '../../../classroom/lesson/path.ts';
import { keyOf } from '../../../script/keys.ts';
import type { Words } from '../../../view/ports.ts';
import { Icon } from '../../controls/icon.tsx';
import { Story } from '../../controls/story-words.tsx';
import { changeText, votesText } from '../change.ts';
import { shareText } from '../share-text.ts';

interface PathPictureProps {
  words: Words;
  forks: readonly Fork[];
  end: WayEnd | null;
  onReplay: (made: number) => void;
}

export function PathPicture({ words, forks, end, onReplay }: PathPictureProps) {
  const [shown, setShown] = useState(0);
  const fork = forks[Math.min(shown, forks.length - 1)];
  if (!fork) return <p>{words.ui('debrief.no-decisions')}</p>;
  const at = forks.indexOf(fork);
  return (
    <div class="way">
      <ol class="forks">
        {forks.map((each, index) => (
          <li key={each.trail.join(' ')}>
            <button
              type="button"
              class="fork"
              data-fork={each.made}
              aria-pressed={index === at}
              onMouseEnter={() => setShown(index)}
              onFocus={() => setShown(index)}
              onClick={() => setShown(index)}
            >
              <ForkPicture fork={each} mirrored={words.direction === 'rtl'} />
              <span class="fork-number" aria-hidden="true" translate={false}>
                {words.number(index + 1)}
              </span>
              <span class="unseen">{labelOf(words, each, index)}</span>
            </button>
          </li>
        ))}
        {end !== null && (
          <li class="way-end" data-way-end={end.kind}>
            <Icon name="door" size={28} />
            <EndTitle words={words} end={end} />
          </li>
        )}
      </ol>
      <section class="fork-details" aria-live="polite" data-fork-details={fork.made}>
        <h3>{words.ui('class.decision', { number: words.number(at + 1) })}</h3>
        <ul>
          {fork.options.map((option) => (
            <Way key={option.id} words={words} option={option} />
          ))}
          {fork.pass !== null && passedIn(fork) && (
            <li class="soft">
              <b class="disc">–</b>
              <span>{words.ui('class.pass')}</span>
              <span class="way-votes">{votesText(words, fork.pass, fork.first?.pass ?? null)}</span>
            </li>
          )}
        </ul>
        {fork.change !== null && <p class="soft">{changeText(words, fork.change)}</p>}
        <button
          type="button"
          class="quiet"
          data-intent="replay"
          data-made={fork.made}
          onClick={() => onReplay(fork.made)}
        >
          <Icon name="again" size={20} />
          {words.ui('debrief.replay-from', { number: words.number(at + 1) })}
        </button>
      </section>
    </div>
  );
}

/** The ending that the way came to, or that the class stopped. */
export function EndTitle({ words, end }: { words: Words; end: WayEnd }) {
  if (end.kind === 'rest') return <span>{words.ui('class.stopped')}</span>;
  return <Story words={words} text={keyOf.endingTitle(end.beat)} />;
}

function Way({ words, option }: { words: Words; option: ForkOption }) {
  const { letter, key, taken, explored, votes, first, said } = option;
  return (
    <li data-way={option.id} data-taken={taken || undefined}>
      <b class="disc" translate={false}>
        {letter}
      </b>
      <span>
        <Story words={words} text={key} />
        {(taken || explored) && (
          <span class="soft">
            {' '}
            · {words.ui(taken ? 'class.debrief.taken' : 'class.debrief.tried')}
          </span>
        )}
      </span>
      {said !== null && <span class="way-votes">{shareText(words, said)}</span>}
      {votes !== null && <span class="way-votes">{votesText(words, votes, first)}</span>}
    </li>
  );
}

/** Somebody passed, in whichever round. */
const passedIn = ({ pass, first }: Fork): boolean => (pass ?? 0) + (first?.pass ?? 0) > 0;

function labelOf(words: Words, fork: Fork, index: number): string {
  const taken = fork.options.find((option) => option.taken);
  const decision = words.ui('class.decision', { number: words.number(index + 1) });
  const way = taken && words.ui('class.way', { letter: taken.letter, way: words.story(taken.key) });
  return way ? `${decision}${words.ui('app.colon')} ${way}` : decision;
}

const size = { width: 140, height: 150, knot: 16, end: 116, disc: 17 } as const;

/** One fork: from the knot at the start, one line to each letter. */
function ForkPicture({ fork, mirrored }: { fork: Fork; mirrored: boolean }) {
  const { width, height, knot, end, disc } = size;
  const x = (value: number): number => (mirrored ? width - value : value);
  const middle = height / 2;
  const gap = Math.min(38, (height - 2 * disc - 4) / Math.max(1, fork.options.length - 1));
  const yOf = (index: number): number => middle + (index - (fork.options.length - 1) / 2) * gap;
  const ways = fork.options
    .map((option, index) => ({ option, y: yOf(index) }))
    .sort((a, b) => Number(a.option.taken) - Number(b.option.taken));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      class="notranslate"
      aria-hidden="true"
    >
      {ways.map(({ option, y }) => {
        const kind = option.taken ? 'taken' : option.explored ? 'explored' : 'open';
        const bend = `M${x(knot)} ${middle} C${x(58)} ${middle} ${x(46)} ${y} ${x(end)} ${y}`;
        const onward = option.taken
          ? ` C${x(134)} ${y} ${x(130)} ${middle} ${x(width)} ${middle}`
          : '';
        return (
          <g key={option.id} class={kind}>
            <path d={bend + onward} />
            <circle cx={x(end - disc)} cy={y} r={disc} />
            <text x={x(end - disc)} y={y} dy="0.36em">
              {option.letter}
            </text>
          </g>
        );
      })}
      <path class="taken-in" d={`M${x(0)} ${middle} H${x(knot)}`} />
      <circle class="knot" cx={x(knot)} cy={middle} r="7" />
    </svg>
  );
}
