/**
 * Help: "This is happening now" begins with somebody to talk to, by call and by chat; then words to
 * show, then the steps. No story, nothing kept.
 */

import type { ComponentChild } from 'preact';
import type { ShownHelp } from '../../app/help.ts';
import type { School } from '../../app/school.ts';
import type { Words } from '../../view/ports.ts';
import type { KeyIn } from '../../view/ui-key.ts';
import { Icon } from '../controls/icon.tsx';
import { Quoted, UiText } from '../controls/ui-text.tsx';
import { PocketCardPart } from './pocket-card.tsx';
import { Services, TalkNow } from './services.tsx';
import { steps } from './steps.ts';

interface HelpProps {
  words: Words;
  help: ShownHelp;
  school: School;
  onCountry: (country: string | null) => void;
}

/** Lines to hold out to an adult, the most general first. */
const lines = ['show', 'threat', 'write', 'phone', 'no-look'] as const;

/** What two of the steps have to say besides. */
const more: Readonly<Partial<Record<(typeof steps)[number], readonly KeyIn<'help.steps'>[]>>> = {
  proof: ['proof.picture', 'proof.upload'],
  'report-block': ['report-block.police', 'report-block.too-much'],
};

/** What else may be so, each folded away under its question. */
const cases: readonly (readonly KeyIn<'help'>[])[] = [
  [
    'already.title',
    'already.text',
    'already.paid',
    'already.sent',
    'already.blocked',
    'already.deleted',
  ],
  ['fake.title', 'fake.text'],
  ['call.title', 'call.text'],
  ['known.title', 'known.text'],
];

/** The body of the help screen and of the help panel, below its heading. */
export function Help({ words, help, school, onCountry }: HelpProps) {
  const ui = (key: KeyIn<'help'>) => <UiText words={words} text={`help.${key}`} />;
  return (
    <div class="help">
      <TalkNow words={words} help={help} onCountry={onCountry} />
      <section aria-labelledby="help-words">
        <h2 id="help-words">{ui('words.title')}</h2>
        <p>{ui('words.about')}</p>
        <ul class="lines">
          {lines.map((line) => (
            <li key={line}>
              <Quoted words={words} text={`help.words.${line}`} />
            </li>
          ))}
        </ul>
        <p>{ui('words.second')}</p>
      </section>
      <section aria-labelledby="help-steps">
        <h2 id="help-steps">{ui('steps.title')}</h2>
        <p>{ui('now.pace')}</p>
        <ol class="now-steps">
          {steps.map((step) => (
            <li key={step}>
              <b>{ui(`steps.${step}.name`)}</b>
              {([`${step}.text`, ...(more[step] ?? [])] as const).map((text) => (
                <p key={text}>{ui(`steps.${text}`)}</p>
              ))}
            </li>
          ))}
        </ol>
      </section>
      <Cases ui={ui} />
      <Services words={words} help={help} />
      <PocketCardPart words={words} help={help} school={school} />
    </div>
  );
}

function Cases({ ui }: { ui: (key: KeyIn<'help'>) => ComponentChild }) {
  return (
    <div class="cases">
      {cases.map(([title, ...texts]) => (
        <details key={title}>
          {title && <summary>{ui(title)}</summary>}
          {texts.map((text) => (
            <p key={text}>{ui(text)}</p>
          ))}
        </details>
      ))}
    </div>
  );
}

/** The pocket card, at the end of a debrief. */
export function HelpCard({ words }: { words: Words }) {
  return (
    <section class="help-card" aria-labelledby="help-card">
      <h2 id="help-card">
        <UiText words={words} text="debrief.card" />
      </h2>
      <p class="card-first">
        <Icon name="help" size={28} />
        <span>
          <UiText words={words} text="debrief.card.fault" />
        </span>
      </p>
      <p>
        <UiText words={words} text="debrief.card.steps" />
      </p>
      <p>
        <UiText words={words} text="debrief.card.start" />{' '}
        <span class="say">
          <Quoted words={words} text="help.words.show" />
        </span>
      </p>
      <p>
        <UiText words={words} text="help.words.second" />
      </p>
    </section>
  );
}
