/** A small line with the moments of a play: of each, two futures can be looked at side by side. */

import { useState } from 'preact/hooks';
import type { Debrief, DebriefChoice, DebriefDecision } from '../../session/debrief.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import { Story, storyBlock } from '../controls/story-words.tsx';
import { UiText } from '../controls/ui-text.tsx';

/** So many have room on a line of a phone, each as wide as a finger. */
const mostPoints = 6;

/** Those at which something else could have come; of many, spread over the play, and the one that turned it. */
export function pointsOf({ decisions, turned }: Debrief): readonly DebriefDecision[] {
  const open = decisions.filter(({ choices }) => choices.some(isOther));
  if (open.length <= mostPoints) return open;
  const spread = Array.from(
    { length: mostPoints },
    (_, at) => open[Math.round((at * (open.length - 1)) / (mostPoints - 1))],
  );
  const at = open.findIndex(({ made }) => made === turned);
  const nearest = Math.round((at * (mostPoints - 1)) / (open.length - 1));
  return spread.flatMap((point, index) => (at >= 0 && index === nearest ? open[at] : point) ?? []);
}

const isOther = ({ taken, after }: DebriefChoice): boolean => !taken && after.length > 0;

interface FuturesProps {
  words: Words;
  debrief: Debrief;
  onReplay: (made: number) => void;
}

export function Futures({ words, debrief, onReplay }: FuturesProps) {
  const points = pointsOf(debrief);
  const [made, setMade] = useState<number | null>(null);
  if (points.length === 0) return null;
  const shown = points.find((point) => point.made === made);
  return (
    <section class="futures" aria-labelledby="debrief-points">
      <h2 id="debrief-points">
        <UiText words={words} text="debrief.points" />
      </h2>
      <p class="soft">{words.ui('debrief.points-about')}</p>
      <ol class="turning-points">
        {points.map((point, index) => (
          <li key={point.made}>
            <button
              type="button"
              data-point={point.made}
              data-turned={point.made === debrief.turned || undefined}
              aria-pressed={point.made === made}
              aria-label={words.ui('debrief.point', { number: words.number(index + 1) })}
              onClick={() => setMade(point.made === made ? null : point.made)}
            >
              <span aria-hidden="true">{words.number(index + 1)}</span>
            </button>
          </li>
        ))}
      </ol>
      <div role="status">
        {shown && (
          <Both
            key={shown.made}
            words={words}
            point={shown}
            onReplay={() => onReplay(shown.made)}
          />
        )}
      </div>
    </section>
  );
}

interface BothProps {
  words: Words;
  point: DebriefDecision;
  onReplay: () => void;
}

function Both({ words, point, onReplay }: BothProps) {
  const taken = point.choices.find((choice) => choice.taken);
  const others = point.choices.filter(isOther);
  const [at, setAt] = useState(0);
  const other = others[at % others.length];
  return (
    <div class="both-futures">
      {taken && <Future words={words} choice={taken} title={words.ui('debrief.future-taken')} />}
      {other && (
        <div class="future-other">
          <Future words={words} choice={other} title={words.ui('debrief.future-other')} />
          <div class="row">
            {others.length > 1 && (
              <button type="button" class="quiet" data-future="next" onClick={() => setAt(at + 1)}>
                <Icon name="forward" size={20} />
                {words.ui('debrief.future-next')}
              </button>
            )}
            <button type="button" class="quiet" data-future="replay" onClick={onReplay}>
              <Icon name="again" size={20} />
              {words.ui('debrief.replay-here')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

function Future(props: { words: Words; choice: DebriefChoice; title: string }) {
  const { words, choice, title } = props;
  return (
    <div class="future" data-future-of={choice.id}>
      <h3>{title}</h3>
      <p class="taken">
        <Story words={words} text={choice.key} />
      </p>
      {choice.after.map((line) => (
        <p key={line} class="came" {...storyBlock(words, line)}>
          <Story words={words} text={line} />
        </p>
      ))}
    </div>
  );
}
