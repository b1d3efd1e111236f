/** What a button beside the stories opens: help, settings, and what this is. */
import type { Panel } from '../../app/machine.ts';
import { languageAmong } from '../../script/languages.ts';
import { helpNow } from '../help/help-here.ts';
import { Help } from '../help/help-screen.tsx';
import type { PageParts, PageState } from '../page-state.ts';
import { About } from './about.tsx';
import { SettingsForm } from './settings-form.tsx';
import '../late.css';

interface BesideProps {
  parts: PageParts;
  state: PageState;
  panel: Panel | 'about';
}

/** The body of a screen or panel, below its heading. */
export function Beside({ parts, state, panel }: BesideProps) {
  const { words, send } = parts;
  if (panel === 'about') return <About words={words} keeps={state.lms?.keeps ?? null} />;
  return panel === 'help' ? (
    <Help
      words={words}
      help={helpNow(parts, state)}
      school={state.school.card}
      onCountry={(country) => send({ type: 'set', patch: { country } })}
    />
  ) : (
    <SettingsForm
      words={words}
      send={send}
      settings={state.settings}
      canListen={languageAmong(words.storyLanguage, state.voices) !== null}
    />
  );
}
