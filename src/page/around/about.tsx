/** What this is, what it is not, what stays private, and what it is made from. */

import type { LmsNow } from '../../app/state.ts';
import type { Words } from '../../view/ports.ts';
import type { KeyIn } from '../../view/ui-key.ts';
import type { Licence } from '../page-state.ts';

/** The services whose public advice the stories agree with: name and address. */
const sources = [
  ['Canadian Centre for Child Protection', 'protectchildren.ca'],
  ['NCMEC', 'missingkids.org'],
  ['National Crime Agency', 'nationalcrimeagency.gov.uk'],
  ['eSafety Commissioner', 'esafety.gov.au'],
  ['ACCCE', 'accce.gov.au'],
  ['Thorn', 'thorn.org'],
] as const;

export function About(props: {
  words: Words;
  licences: readonly Licence[];
  keeps: LmsNow['keeps'];
}) {
  const { words, licences, keeps } = props;
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
      {licences.length === 0 ? (
        <p>{ui('licences-none')}</p>
      ) : (
        <ul class="licences">
          {licences.map((each) => (
            <li key={each.name}>
              <bdi translate={false}>
                {each.name} {each.version}
              </bdi>
              <span class="soft">{each.licence}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
