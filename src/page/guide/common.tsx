/** What holds for every pack, whatever its own guide says. */
import type { Words } from '../../app/ports.ts';

const points = {
  before: [
    'guide.before.play',
    'guide.before.lead',
    'guide.before.letter',
    'guide.before.affected',
    'guide.before.second',
    'guide.before.opt-outs',
    'guide.before.last',
    'guide.before.supply',
  ],
  after: ['guide.after.next-day', 'guide.after.absent', 'guide.after.booster'],
} as const;

export function Common({ words, part }: { words: Words; part: keyof typeof points }) {
  return (
    <ul class="points">
      {points[part].map((point) => (
        <li key={point}>{words.ui(point)}</li>
      ))}
    </ul>
  );
}

const told = ['in-class', 'then', 'ask', 'not', 'at-once', 'danger', 'other-side'] as const;

/** Laughter, and what to do when a pupil tells something: the words first. In the guide and at the desk. */
export function Told({ words, list = 'told' }: { words: Words; list?: string }) {
  return (
    <dl class={list}>
      {told.map((part) => (
        <div key={part} data-part={part}>
          <dt>{words.ui(`guide.told.${part}`)}</dt>
          <dd>{words.ui(`guide.told.${part}-about`)}</dd>
        </div>
      ))}
      <div>
        <dt>{words.ui('guide.laughter')}</dt>
        <dd>{words.ui('guide.laughter-about')}</dd>
      </div>
    </dl>
  );
}
