/** What this is, what it is not, what stays private, and what it is made from. */

import type { LmsNow } from '../../app/state.ts';
import type { Words } from '../../view/ports.ts';
import type { KeyIn } from '../../view/ui-key.ts';
import { Folded } from '../controls/folded.tsx';
import { licences } from './late-licences.ts';

/** The services whose public advice the stories agree with: name and address. */
const sources = [
  ['Canadian Centre for Child Protection', 'protectchildren.ca'],
  ['NCMEC', 'missingkids.org'],
  ['National Crime Agency', 'nationalcrimeagency.gov.uk'],
  ['eSafety Commissioner', 'esafety.gov.au'],
  ['ACCCE', 'accce.gov.au'],
  ['Thorn', 'thorn.org'],
] as const;

export function About(props: { words: Words; keeps: LmsNow['keeps'] }) {
  const { words, keeps } = props;
  const ui = (key: KeyIn<'app.about'>) => words.ui(`app.about.${key}`);
  return (
    <div class="about">
      <h2>{ui('what')}</h2>
      <p>{ui('what-text')}</p>
      <h2>{ui('limits')}</h2>
      <p>{ui('limits-text')}</p>
      <h2>{ui('privacy')}</h2>
      <ul>
        {([1, 2, 3, 4, 5] as const).map((line) => (
          <li key={line}>
            {line === 2 && keeps ? words.ui(`app.lms.${keeps}`) : ui(`privacy-${line}`)}
          </li>
        ))}
      </ul>
      <h2>{ui('sources')}</h2>
      <p>{ui('sources-text')}</p>
      <ul>
        {sources.map(([name, address]) => (
          <li key={address}>
            <span lang="en">{name}</span> (<bdi translate={false}>{address}</bdi>)
          </li>
        ))}
      </ul>
      <h2>{ui('licences')}</h2>
      <Folded words={words} part={licences} icon="file" summary={ui('licences-list')}>
        {(list) => <Licences list={list} />}
      </Folded>
    </div>
  );
}

/** Each text goes along with what it is about, as its makers ask. */
const Licences = ({ list }: { list: NonNullable<ReturnType<typeof licences.here>> }) => (
  <ul class="licences">
    {list.map(({ name, version, licence, text }) => (
      <li key={name}>
        <details>
          <summary>
            <bdi translate={false}>
              {name} {version}
            </bdi>
            <span class="soft">{licence}</span>
          </summary>
          <pre lang="en" dir="ltr" translate={false}>
            {text}
          </pre>
        </details>
      </li>
    ))}
  </ul>
);
