/** What holds for every pack, whatever its own guide says. */
import type { Words } from '../../app/ports.ts';

const points = {
  before: ['play', 'lead', 'letter', 'affected', 'second', 'opt-outs', 'last', 'supply'],
  after: ['next-day', 'absent', 'booster'],
} as const;

export function Common({ words, part }: { words: Words; part: keyof typeof points }) {
  return (
    <ul class="points">
      {points[part].map((point) => (
        <li key={point}>{words.ui(`guide.${part}.${point}`)}</li>
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
