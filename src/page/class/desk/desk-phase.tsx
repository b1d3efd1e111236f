/**
 * What the desk has while no story is played: what is read aloud, ticked, named, counted and forgotten
 * there, so that none of it has to stand on the projector, and the way from screen to screen.
 */
import type { SlipTime } from '../../../classroom/lesson/slips.ts';
import { tickedOn } from '../../../classroom/lesson/ticks.ts';
import type { UiKey } from '../../../view/ui-key.ts';
import { NameField } from '../fields/fields.tsx';
import { WayToAnswer } from '../fields/way-to-answer.tsx';
import { CardTicks } from '../prepare/class-card.tsx';
import { SlipFields, SlipQuestions } from '../prepare/slip-checks.tsx';
import { SpokenRound } from '../prepare/spoken-round.tsx';
import type { Shown } from '../shown.ts';
import { Go, Small } from './desk-buttons.tsx';
import type { DeskProps } from './desk-parts.ts';

/** What stands beside the way on. */
export function DeskPhase(props: DeskProps) {
  switch (props.snapshot.place) {
    case 'briefing':
      return <Aloud {...props} part="rules" />;
    case 'class-card':
      return <Card {...props} />;
    case 'before-check':
      return <Slips {...props} when="before" />;
    case 'after-check':
      return <Slips {...props} when="after" />;
    case 'report':
      return <Aloud {...props} part="close" />;
    default:
      return null;
  }
}

/** The words of the plan for this part, to be read aloud. */
function Aloud({ parts, part }: DeskProps & { part: 'rules' | 'close' }) {
  const { words } = parts;
  return (
    <section class="desk-note">
      <h2>{words.ui(`class.plan.part.${part}`)}</h2>
      <p>{words.ui(`class.plan.part.${part}-about`)}</p>
    </section>
  );
}

function Card({ parts, classes, state, now, snapshot }: DeskProps) {
  const { words } = parts;
  const save = snapshot.lesson.record?.save;
  return (
    <section class="desk-card">
      <h2>{words.ui('class.card.title')}</h2>
      <CardTicks
        words={words}
        day={save ? tickedOn(now.ticks, save, state.today) : null}
        onConfirm={() => classes.ask({ type: 'confirm-card' })}
      />
    </section>
  );
}

/** Before: what is said as they are handed out. After: how many chose what. By talk: a spoken round. */
function Slips(props: DeskProps & { when: SlipTime }) {
  const { parts, classes, snapshot, when } = props;
  const { words } = parts;
  const { record } = snapshot.lesson;
  if (record === null) return null;
  if (record.byTalk) return <SpokenRound words={words} when={when} level={2} />;
  return (
    <section class="desk-slips">
      <h2>{words.ui(`class.check.${when}`)}</h2>
      <p>{words.ui(`class.check.${when}-about`)}</p>
      <p>{words.ui('class.check.never-hands')}</p>
      {when === 'before' ? (
        <SlipQuestions words={words} />
      ) : (
        <SlipFields
          words={words}
          slips={record.slips}
          onKeep={(time, counts) => classes.ask({ type: 'slips', when: time, counts })}
        />
      )}
    </section>
  );
}

/** From the screen that the class sees to the next one. */
export function DeskWays(props: DeskProps) {
  const { parts, classes, snapshot } = props;
  const { words } = parts;
  const { record } = snapshot.lesson;
  const round: UiKey = record?.byTalk ? 'group.round.after' : 'class.debrief.slips';
  const toLibrary = (
    <Small
      name="to-library"
      label={words.ui('debrief.to-library')}
      onPress={() => classes.ask({ type: 'go', to: 'library' })}
    />
  );
  const report = (
    <Small
      name="to-report"
      label={words.ui('class.report.title')}
      onPress={() => classes.ask({ type: 'go', to: 'report' })}
    />
  );
  switch (snapshot.place) {
    case 'briefing':
      return (
        <>
          <Start {...props} />
          <div class="row desk-tools">
            {props.scenario.intensity === 1 && (
              <Small
                name="check"
                label={words.ui('class.slips-first')}
                onPress={() => classes.ask({ type: 'go', to: 'check' })}
              />
            )}
            {toLibrary}
          </div>
        </>
      );
    case 'class-card':
      return <div class="row desk-tools">{toLibrary}</div>;
    case 'before-check':
      return (
        <>
          <NameField {...asClass(props)} id="desk-name" />
          <WayToAnswer
            words={words}
            byTalk={record?.byTalk ?? false}
            size={record?.size ?? null}
            onSwitch={(on) => classes.ask({ type: 'by-talk', on })}
          />
          <Start {...props} />
        </>
      );
    case 'debrief':
      return (
        <div class="row desk-tools">
          <Small
            name="check"
            label={words.ui(round)}
            onPress={() => classes.ask({ type: 'go', to: 'check' })}
          />
          {report}
          {toLibrary}
        </div>
      );
    case 'after-check':
      return (
        <Go
          name="to-report"
          label={words.ui(record?.byTalk ? 'class.report.title' : 'class.check.after-save')}
          onPress={() => classes.ask({ type: 'go', to: 'report' })}
        />
      );
    case 'report':
      return (
        <>
          <NameField {...asClass(props)} id="desk-name" />
          <div class="row desk-tools">
            <Small
              name="to-debrief"
              label={words.ui('class.report.to-debrief')}
              onPress={() => classes.ask({ type: 'go', to: 'debrief' })}
            />
            {record?.name !== '' && (
              <Small
                name="forget"
                label={words.ui('class.report.forget')}
                onPress={() => classes.ask({ type: 'forget-lesson' })}
              />
            )}
            {toLibrary}
          </div>
        </>
      );
    default:
      return <p>{words.ui('desk.not-playing')}</p>;
  }
}

function Start({ parts, classes }: DeskProps) {
  return (
    <Go
      name="start"
      label={parts.words.ui('app.briefing.start')}
      onPress={() => classes.ask({ type: 'go', to: 'start' })}
    />
  );
}

/** The lesson of the class, for a field that stands on its own screens too. */
const asClass = (props: DeskProps): Shown => ({
  ...props,
  classes: { ...props.classes, send: props.classes.ask },
  now: { ...props.now, lesson: props.snapshot.lesson },
});
