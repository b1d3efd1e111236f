/** What holds for every pack, whatever its own guide says. */
import type { Words } from '../../view/ports.ts';
import { type CommonPart, commonPoints, told } from './common-parts.ts';

export function Common({ words, part }: { words: Words; part: CommonPart }) {
  return (
    <ul class="points">
      {commonPoints[part].map((point) => (
        <li key={point}>{words.ui(`guide.${point}`)}</li>
      ))}
    </ul>
  );
}

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
