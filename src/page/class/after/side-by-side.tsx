/** Several classes with the same story, decision by decision: small charts of one scale, and a table. */

import { sameDecisions } from '../../../classroom/lesson/compare.ts';
import type { ClassRecord } from '../../../classroom/lesson/record.ts';
import type { Scenario } from '../../../script/types.ts';
import type { Words } from '../../../view/ports.ts';
import { Story } from '../../controls/story-words.tsx';
import { Bars } from './charts.tsx';

interface SideBySideProps {
  words: Words;
  scenario: Scenario;
  record: ClassRecord;
  kept: readonly ClassRecord[];
}

export function SideBySide({ words, scenario, record, kept }: SideBySideProps) {
  const same = kept.filter(
    ({ id, save }) =>
      id !== record.id && save.scenario === scenario.id && save.pack === record.save.pack,
  );
  if (same.length === 0) return null;
  const compared = sameDecisions(scenario, [record, ...same]);
  if (compared.length === 0) return null;
  const unnamed = words.ui('class.report.unnamed');
  return (
    <section class="side-by-side">
      <h2>{words.ui('class.report.side-by-side')}</h2>
      <p>{words.ui('class.report.side-by-side-about')}</p>
      {compared.map(({ beat, options, classes }, index) => (
        <div key={beat} class="compared" data-compared={beat}>
          <h3>{words.ui('class.decision', { number: words.number(index + 1) })}</h3>
          <ul class="key-of-letters">
            {options.map(({ id, letter, key }) => (
              <li key={id}>
                <b translate={false}>{letter}</b> <Story words={words} text={key} />
              </li>
            ))}
          </ul>
          <div class="multiples">
            {classes.map(({ record: each, shares }) => (
              <figure key={each.id}>
                <figcaption>{each.name || unnamed}</figcaption>
                <Bars
                  words={words}
                  width={190}
                  most={100}
                  bars={options.map(({ letter }, at) => ({
                    label: letter,
                    value: shares[at] ?? 0,
                  }))}
                />
              </figure>
            ))}
          </div>
          <table>
            <caption class="unseen">{words.ui('class.report.shares')}</caption>
            <thead>
              <tr>
                <th scope="col">{words.ui('class.name')}</th>
                {options.map(({ id, letter }) => (
                  <th key={id} scope="col" translate={false}>
                    {letter} %
                  </th>
                ))}
                <th scope="col">{words.ui('class.votes')}</th>
              </tr>
            </thead>
            <tbody>
              {classes.map(({ record: each, shares, total }) => (
                <tr key={each.id}>
                  <th scope="row">{each.name || unnamed}</th>
                  {options.map(({ id }, at) => (
                    <td key={id} translate={false}>
                      {words.number(shares[at] ?? 0)}
                    </td>
                  ))}
                  <td translate={false}>{words.number(total)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}
