/** A lesson, minute by minute. */
import type { GuideSource } from '../../script/nouns/guide.ts';
import { languageOf } from '../controls/marked-language.ts';
import type { PartProps } from './own-words.tsx';

interface PlanProps extends PartProps {
  part: 'plan45' | 'plan15';
  stages: GuideSource['plan45'];
}

export function Plan({ words, own, part, stages }: PlanProps) {
  return (
    <table class="guide-plan">
      <caption>{words.ui(`guide.${part}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.ui('guide.minutes')}</th>
          <th scope="col">{words.ui('guide.what')}</th>
        </tr>
      </thead>
      <tbody>
        {stages.map(({ id, from, to }) => (
          <tr key={id}>
            <th scope="row">
              <bdi translate={false}>
                {words.number(from)}–{words.number(to)}
              </bdi>
            </th>
            <td {...languageOf(words, own.language)}>{own.text(`${part}.${id}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
