/** Who helps: somebody to talk to now, and the other services of a country and of everywhere. */

import { atOnce, elsewhere, type ShownHelp } from '../../app/help.ts';
import type { Words } from '../../view/ports.ts';
import type { KeyIn } from '../../view/ui-key.ts';
import { UiText } from '../controls/ui-text.tsx';
import { countryList } from './regions.ts';
import { FirstWays, ServiceList } from './service.tsx';

interface ServicesProps {
  words: Words;
  help: ShownHelp;
}

interface CountryProps extends ServicesProps {
  onCountry: (country: string | null) => void;
}

/** The country is asked for, and what can be reached at once in it stands first. */
export function TalkNow({ words, help, onCountry }: CountryProps) {
  const ui = (key: KeyIn<'help'>) => <UiText words={words} text={`help.${key}`} />;
  const { danger, crisis, talk } = atOnce(help);
  return (
    <section class="now talk-now" aria-labelledby="help-talk">
      <p class="happening">{ui('now.title')}</p>
      <h2 id="help-talk">{ui('talk.title')}</h2>
      <p class="lead">{ui('now.fault')}</p>
      <FirstWays words={words} services={talk} />
      <p class="danger">{ui('danger')}</p>
      <p class="field country">
        <label for="help-country">{ui('services.country')}</label>
        <select
          id="help-country"
          value={help.country ?? ''}
          onChange={(event) => onCountry(event.currentTarget.value || null)}
        >
          <option value="">{words.ui('help.services.choose')}</option>
          {countryList(help.countries, words).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
          <option value={elsewhere}>{words.ui('help.services.not-listed')}</option>
        </select>
        {help.isGuess && <span class="soft">{ui('services.guessed')}</span>}
      </p>
      <div role="status">{help.hidden && <p class="notice-line">{ui('numbers.hidden')}</p>}</div>
      <ServiceList words={words} services={[...talk, ...crisis, ...danger]} />
      {help.country !== null && talk.length === 0 && <p>{ui('talk.none')}</p>}
      <p>{ui('talk.about')}</p>
      <p>{ui('now.help')}</p>
    </section>
  );
}

/** What is not needed at once: reporting, removal, the police, and the services of everywhere. */
export function Services({ words, help }: ServicesProps) {
  const ui = (key: KeyIn<'help'>) => <UiText words={words} text={`help.${key}`} />;
  const now = Object.values(atOnce(help)).flat();
  const others = help.own.filter((service) => !now.includes(service));
  return (
    <section aria-labelledby="help-services">
      <h2 id="help-services">{ui('services.title')}</h2>
      {others.length > 0 && <ServiceList words={words} services={others} />}
      <h3>{ui('services.everywhere')}</h3>
      <ServiceList words={words} services={help.everywhere} />
      {help.checkedOn !== null && (
        <p class="soft checked-on">
          {ui('numbers.checked')} <span>{words.date(help.checkedOn)}</span>
        </p>
      )}
      <h3>{ui('elsewhere.title')}</h3>
      <p>{ui('elsewhere.people')}</p>
      <p>{ui('elsewhere.directories')}</p>
      <p>{ui('elsewhere.emergency')}</p>
    </section>
  );
}
