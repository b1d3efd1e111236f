/** Looking back with a class: the way as a picture, what was met and practised, and how to end. */

import { endOf, pathOf } from '../../../classroom/lesson/path.ts';
import { ownWay } from '../../../classroom/lesson/record.ts';
import { saidNow, wordsMet } from '../../../classroom/lesson/rehearsal.ts';
import type { Scenario } from '../../../script/types.ts';
import { Revealed, Steps, Tactics } from '../../around/debrief-screen.tsx';
import { Icon } from '../../controls/icon.tsx';
import { SaveButton } from '../../controls/save-button.tsx';
import { HelpCard } from '../../help/help-screen.tsx';
import { Rest } from '../../play/ending.tsx';
import { NotKept } from '../fields/not-kept.tsx';
import type { Shown } from '../shown.ts';
import { ClosingQuestions, ClosingTask } from './closing-questions.tsx';
import { PathPicture } from './path-picture.tsx';
import { Rehearse } from './rehearse.tsx';

export function ClassDebrief(props: Shown & { scenario: Scenario }) {
  const { parts, classes, state, now, scenario } = props;
  const { words, send } = parts;
  const { record } = now.lesson;
  const { debrief } = state;
  if (record === null || debrief === null) return null;
  const trail = ownWay(record);
  const end = endOf(scenario, record);
  const lines = wordsMet(scenario, trail);
  const said = saidNow(now.lesson.rehearsal);
  return (
    <div class="sheet wide debrief class-debrief">
      <h1 tabIndex={-1}>{words.ui('debrief.title')}</h1>
      <p class="lead">{words.ui('class.debrief.intro')}</p>
      <section>
        <h2>{words.ui('class.debrief.path')}</h2>
        <PathPicture
          words={words}
          forks={pathOf(scenario, record, trail)}
          end={end}
          onReplay={(made) => send({ type: 'replay', made })}
        />
        {end?.kind === 'rest' && (
          <div class="way-rest">
            <h3>{words.ui('play.rest.goes-on')}</h3>
            <Rest words={words} scenario={scenario} rest={end} />
          </div>
        )}
      </section>
      <div class="columns">
        <div>
          <ClosingQuestions words={words} scenario={scenario} trail={trail} />
          <Revealed words={words} debrief={debrief} />
          <Tactics words={words} debrief={debrief} named={scenario.audience !== '12-14'} />
        </div>
        <div>
          <section class="to-rehearse">
            <h2>{words.ui('class.rehearse.title')}</h2>
            <p>{words.ui('class.rehearse.about')}</p>
            <button
              type="button"
              class="quiet"
              data-class="rehearse"
              onClick={() => classes.send({ type: 'rehearse', lines: lines.length })}
            >
              <Icon name="speech" size={20} />
              {words.ui('class.rehearse.open')}
            </button>
          </section>
          <Steps words={words} debrief={debrief} />
          <ClosingTask words={words} />
          <HelpCard words={words} />
        </div>
      </div>
      {said !== null && (
        <Rehearse
          words={words}
          now={said}
          line={lines[said.line] ?? null}
          onStep={(by) => classes.send({ type: 'next-words', by })}
          onClose={() => classes.send({ type: 'rehearse', lines: null })}
        />
      )}
      <NotKept words={words} keeping={now.keeping} />
      <div class="row ends">
        <button
          type="button"
          class="main-button"
          data-class="check"
          onClick={() => classes.check()}
        >
          {words.ui(record.byTalk ? 'group.round.after' : 'class.debrief.slips')}
          <Icon name="forward" size={20} />
        </button>
        <button type="button" class="quiet" data-class="report" onClick={() => classes.report()}>
          {words.ui('class.report.title')}
        </button>
        <SaveButton
          words={words}
          label={words.ui('class.debrief.reminder')}
          icon="clock"
          marks={{ 'data-class': 'reminder' }}
          onSave={() => classes.saveReminders([record])}
        />
        <button
          type="button"
          class="quiet"
          data-intent="library"
          onClick={() => send({ type: 'library' })}
        >
          {words.ui('debrief.to-library')}
        </button>
      </div>
    </div>
  );
}
