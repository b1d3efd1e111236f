/** The decision at hand as the teacher sees it: note, question, and every choice to its second step. */

import { useState } from 'preact/hooks';
import type { DeskOption, DeskView, LeadsTo } from '../../../classroom/desk/desk-view.ts';
import type { FeedbackKeys } from '../../../session/feedback.ts';
import type { Words } from '../../../view/ports.ts';
import { Icon } from '../../controls/icon.tsx';
import { leadOf, StoryText } from '../../controls/story-words.tsx';
import type { DeskProps } from './desk-parts.ts';

export function DeskDecision({ parts, scenario, view }: DeskProps & { view: DeskView }) {
  const { words } = parts;
  const [all, setAll] = useState(false);
  const name = leadOf(words, scenario);
  return (
    <>
      {view.noteKey !== null && (
        <section class="desk-note">
          <h2>{words.ui('desk.note')}</h2>
          <p>
            <StoryText words={words} text={view.noteKey} />
          </p>
        </section>
      )}
      {view.questionKey !== null && (
        <section class="desk-question">
          <h2>{words.ui('desk.question')}</h2>
          <p>
            <StoryText words={words} text={view.questionKey} />
          </p>
        </section>
      )}
      {view.options.length > 0 && (
        <section>
          <div class="desk-options-head">
            <h2>{words.ui('play.what-could', { name })}</h2>
            <button type="button" class="quiet" data-desk="all" onClick={() => setAll(!all)}>
              {words.ui(all ? 'desk.close-all' : 'desk.open-all')}
            </button>
          </div>
          <ul class="desk-options">
            {view.options.map((option) => (
              <Option
                key={option.id}
                words={words}
                option={option}
                name={name}
                isChosen={view.chosen?.id === option.id}
                isOpen={all || view.chosen?.id === option.id}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Said({ words, feedback }: { words: Words; feedback: FeedbackKeys }) {
  const { tactic } = feedback;
  return (
    <>
      {tactic !== 'none' && (
        <p>
          <b>{words.ui(`tactics.${tactic}.name`)}</b>
        </p>
      )}
      <p>
        <StoryText words={words} text={feedback.happenedKey} />
      </p>
      <p>
        <b>{words.ui('play.helps') + words.ui('app.colon')} </b>
        <StoryText words={words} text={feedback.helpsKey} />
      </p>
      <p>
        <b>{words.ui('play.words') + words.ui('app.colon')} </b>
        <StoryText words={words} text={feedback.sayKey} />
      </p>
    </>
  );
}

interface OptionProps {
  words: Words;
  option: DeskOption;
  name: string;
  isChosen: boolean;
  isOpen: boolean;
}

function Option({ words, option, name, isChosen, isOpen }: OptionProps) {
  const { letter, key, rating, feedback, leadsTo } = option;
  return (
    <li data-desk-option={option.id} data-chosen={isChosen || undefined}>
      <details open={isOpen}>
        <summary>
          <b class="disc" translate={false}>
            {letter}
          </b>
          <span>
            <StoryText words={words} text={key} />
            <span class="rating" data-rating={rating}>
              <Icon name={rating} size={18} />
              {words.ui(`play.rating.${rating}`, { name })}
            </span>
          </span>
          <Icon name="forward" size={20} />
        </summary>
        <div class="desk-feedback">
          {feedback !== null && <Said words={words} feedback={feedback} />}
          {leadsTo !== null && <Leads words={words} leadsTo={leadsTo} name={name} />}
        </div>
      </details>
    </li>
  );
}

function Leads({ words, leadsTo, name }: { words: Words; leadsTo: LeadsTo; name: string }) {
  return (
    <div class="leads-to">
      <p>
        <Icon name={leadsTo.isEnding ? 'door' : 'forward'} size={18} />
        <span>
          {words.ui(leadsTo.isEnding ? 'desk.ends' : 'desk.leads')}{' '}
          {leadsTo.key !== null && <StoryText words={words} text={leadsTo.key} />}
        </span>
      </p>
      {leadsTo.options.length > 0 && (
        <ul>
          {leadsTo.options.map((option) => (
            <li key={option.id}>
              <Icon name={option.rating} size={16} />
              <span>
                <span class="unseen">
                  {words.ui(`play.rating.${option.rating}`, { name }) + words.ui('app.colon')}{' '}
                </span>
                <StoryText words={words} text={option.key} />
                {option.leadsTo?.key != null && (
                  <span class="soft">
                    {' → '}
                    <StoryText words={words} text={option.leadsTo.key} />
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
