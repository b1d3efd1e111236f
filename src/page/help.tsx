/** Help: "This is happening now" stands first, then who helps. No story, nothing kept. */
import type { Words } from '../app/ports.ts';
import { steps } from './debrief.tsx';
import { Icon } from './icons.tsx';
import type { HelpService } from './state.ts';

interface HelpProps {
  words: Words;
  services: readonly HelpService[];
}

/** The body of the help screen and of the help panel, below its heading. */
export function Help({ words, services }: HelpProps) {
  return (
    <div class="help">
      <section class="now" aria-labelledby="help-now">
        <h2 id="help-now">{words.ui('app.help.now')}</h2>
        <p class="lead">{words.ui('app.help.fault')}</p>
        <ol class="now-steps">
          {steps.map((step) => (
            <li key={step}>
              <b>{words.ui(`debrief.step.${step}`)}</b>
              {step === 'tell' && <span class="soft"> {words.ui('debrief.step.tell-note')}</span>}
            </li>
          ))}
        </ol>
        <p>{words.ui('app.help.already')}</p>
        <h3>{words.ui('app.help.words')}</h3>
        <p class="say">{words.ui('play.quoted', { words: words.ui('debrief.card.words') })}</p>
        <p>{words.ui('debrief.card.second')}</p>
      </section>
      <section aria-labelledby="help-services">
        <h2 id="help-services">{words.ui('app.help.services')}</h2>
        <p>{words.ui('app.help.elsewhere')}</p>
        <ul class="services">
          {services.map((service) => (
            <Service key={service.id} service={service} />
          ))}
        </ul>
        <p class="danger">{words.ui('app.help.danger')}</p>
      </section>
    </div>
  );
}

function Service({ service }: { service: HelpService }) {
  return (
    <li data-service={service.id}>
      <b>{service.name}</b>
      <span>{service.about}</span>
      {service.link === null ? (
        <span class="contact">{service.contact}</span>
      ) : (
        <a class="contact" href={service.link} rel="noreferrer noopener" target="_blank">
          <bdi>{service.contact}</bdi>
        </a>
      )}
    </li>
  );
}

/** The pocket card, at the end of a debrief. */
export function HelpCard({ words }: { words: Words }) {
  return (
    <section class="help-card" aria-labelledby="help-card">
      <h2 id="help-card">{words.ui('debrief.card')}</h2>
      <p class="card-first">
        <Icon name="help" size={28} />
        {words.ui('debrief.card.fault')}
      </p>
      <p>{words.ui('debrief.card.steps')}</p>
      <p>
        {words.ui('debrief.card.start')}{' '}
        <span class="say">
          {words.ui('play.quoted', { words: words.ui('debrief.card.words') })}
        </span>
      </p>
      <p>{words.ui('debrief.card.second')}</p>
    </section>
  );
}
