/** What one lesson came to. It stays on this device and leaves only as a file that somebody saves. */

import { type Report, reportOf } from '../../../classroom/lesson/lesson-report.ts';
import type { Fork, Try } from '../../../classroom/lesson/path.ts';
import { keyOf } from '../../../script/keys.ts';
import type { Scenario } from '../../../script/types.ts';
import { Icon } from '../../controls/icon.tsx';
import { printOnly } from '../../controls/print.ts';
import { SaveButton } from '../../controls/save-button.tsx';
import { Story } from '../../controls/story-words.tsx';
import { Rest } from '../../play/ending.tsx';
import { NameField } from '../fields/fields.tsx';
import { NotKept } from '../fields/not-kept.tsx';
import type { Shown } from '../shown.ts';
import { EndTitle } from './path-picture.tsx';
import { Decision } from './report-decision.tsx';
import { SideBySide } from './side-by-side.tsx';
import { SlipResults } from './slip-results.tsx';

export function ReportScreen(props: Shown & { scenario: Scenario }) {
  const { parts, classes, now, scenario } = props;
  const { words, send } = parts;
  const { record } = now.lesson;
  if (record === null) return null;
  const report = reportOf(scenario, record);
  const isKept = record.name !== '' && now.keeping.lessons;
  return (
    <div class="sheet wide report" data-print="report">
      <button type="button" class="back" data-class="debrief" onClick={() => classes.debrief()}>
        <Icon name="back" size={20} />
        {words.ui('class.report.to-debrief')}
      </button>
      <h1 tabIndex={-1}>{words.ui('class.report.title')}</h1>
      <Facts {...props} report={report} />
      <div class="fields no-print">
        <NameField {...props} />
      </div>
      <div class="row no-print">
        <SaveButton
          words={words}
          label={words.ui('class.report.csv')}
          main
          marks={{ 'data-class': 'csv' }}
          onSave={() => classes.saveReport()}
        />
        <button type="button" class="quiet" data-class="slips" onClick={() => classes.check()}>
          {words.ui(record.byTalk ? 'group.round.after' : 'class.report.slips-in')}
        </button>
        <button type="button" class="quiet" data-class="print" onClick={() => printOnly('report')}>
          {words.ui('class.print')}
        </button>
        <SaveButton
          words={words}
          label={words.ui('class.file.save')}
          marks={{ 'data-save-lesson': record.id }}
          onSave={() => classes.saveLesson(record)}
        />
        {isKept && (
          <button
            type="button"
            class="quiet"
            data-class="forget"
            onClick={() => classes.forget(record.id)}
          >
            {words.ui('class.report.forget')}
          </button>
        )}
      </div>
      <p class="soft" role="status">
        {words.ui(isKept ? 'class.report.kept' : 'class.report.open')}
      </p>
      <NotKept words={words} keeping={now.keeping} />
      <h2>{words.ui('class.report.own')}</h2>
      {report.decisions.length === 0 && <p>{words.ui('debrief.no-decisions')}</p>}
      <Decisions {...props} forks={report.decisions} />
      {report.end !== null && (
        <p class="report-end">
          <Icon name="door" size={24} />
          <span>
            {report.end.kind === 'ending' && `${words.ui('play.ending')}${words.ui('app.colon')} `}
            <EndTitle words={words} end={report.end} />
          </span>
        </p>
      )}
      {report.end?.kind === 'rest' && <Rest words={words} scenario={scenario} rest={report.end} />}
      {report.tries.length > 0 && <Tries {...props} tries={report.tries} />}
      <SlipResults words={words} items={report.items} spoken={record.byTalk} />
      <SideBySide words={words} scenario={scenario} record={record} kept={now.kept} />
      <div class="row ends no-print">
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

function Facts({ parts, report }: Shown & { report: Report }) {
  const { words } = parts;
  const { record, minutes, ways } = report;
  const facts = [
    words.date(record.day),
    words.ui('class.report.minutes', { count: minutes }),
    words.ui('class.report.ways', { count: ways }),
    ...(record.byTalk ? [words.ui('group.report')] : []),
    ...(record.size === null ? [] : [words.ui('class.report.size', { count: record.size })]),
  ];
  return (
    <>
      <p class="lead">
        {record.name !== '' && <b>{record.name} · </b>}
        <Story words={words} text={keyOf.title} />
      </p>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </>
  );
}

interface StoryProps extends Shown {
  scenario: Scenario;
}

function Decisions(props: StoryProps & { forks: readonly Fork[] }) {
  return (
    <ol class="report-decisions">
      {props.forks.map((fork) => (
        <Decision key={fork.trail.join(' ')} {...props} fork={fork} />
      ))}
    </ol>
  );
}

/** Beside the class's own way: where each try left it, and the decisions that it met. */
function Tries(props: StoryProps & { tries: readonly Try[] }) {
  const { words } = props.parts;
  return (
    <section class="report-tries" data-report-tries>
      <h2>{words.ui('class.report.tries')}</h2>
      <p class="soft">{words.ui('class.report.tries-about')}</p>
      {props.tries.map(({ from, onward }) => {
        const taken = from.options.find((option) => option.taken);
        return (
          <div key={from.trail.join(' ') + taken?.id} data-report-try={taken?.id}>
            <p class="report-try">
              <Icon name="again" size={20} />
              <span>
                {words.ui('class.decision', { number: words.number(from.number) }) +
                  words.ui('app.colon')}{' '}
                {taken && (
                  <>
                    <b translate={false}>{taken.letter}</b> <Story words={words} text={taken.key} />
                  </>
                )}
              </span>
            </p>
            <Decisions {...props} forks={onward} />
          </div>
        );
      })}
    </section>
  );
}
