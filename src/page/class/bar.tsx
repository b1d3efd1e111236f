/** The bar under the story: what can be done now, and the tools of whoever leads. */
import type { Cover } from '../../classroom/lesson.ts';
import { keyOf } from '../../script/texts.ts';
import { Icon, type IconName } from '../icons.tsx';
import { Story } from '../story.tsx';
import { TalkClock } from './clock.tsx';
import { toggleFullscreen } from './fullscreen.ts';
import type { ClassPlayProps } from './shown.ts';
import { Results, VoteEntry } from './vote.tsx';

interface BarProps extends ClassPlayProps {
  covered: boolean;
  onOn: () => void;
  onBack: () => void;
  onCover: (cover: Cover) => void;
  onSheet: () => void;
}

export function ClassBar(props: BarProps) {
  const { parts, view, covered } = props;
  return (
    <section
      class="class-bar"
      aria-label={parts.words.ui('class.bar')}
      inert={covered || view.paused}
    >
      <div class="class-now">
        <Now {...props} />
      </div>
      <Tools {...props} />
    </section>
  );
}

function Now(props: BarProps) {
  const { view } = props;
  if (view.turn === 'delivering') return <Delivering {...props} />;
  if (view.turn === 'explaining') return <Explaining {...props} />;
  if (view.turn === 'ended')
    return <OnButton {...props} label={props.parts.words.ui('play.to-debrief')} />;
  return view.vote?.phase === 'revealed' ? <Results {...props} /> : <VoteEntry {...props} />;
}

function Delivering(props: BarProps) {
  const { words, intents } = props.parts;
  return (
    <>
      <OnButton {...props} label={words.ui('class.next-message')} />
      <button
        type="button"
        class="quiet"
        data-class="all-messages"
        onClick={() => intents.send({ type: 'skip-typing' })}
      >
        {words.ui('play.skip-typing')}
      </button>
    </>
  );
}

/** After the feedback: something to talk about, with time that only counts up. */
function Explaining(props: BarProps) {
  const { parts, classes, scenario, view, now } = props;
  const { words } = parts;
  const asks = scenario.beats[view.beat]?.question != null;
  return (
    <>
      <p class="talk">
        <Icon name="speech" size={28} />
        <span>
          {asks ? <Story words={words} text={keyOf.question(view.beat)} /> : words.ui('class.talk')}
        </span>
      </p>
      <TalkClock
        words={words}
        since={now.lesson.clockSince}
        now={now.now}
        onSwitch={(on) => classes.lesson({ type: 'clock', on })}
      />
      <OnButton {...props} label={words.ui('play.continue')} />
    </>
  );
}

function OnButton({ onOn, label }: BarProps & { label: string }) {
  return (
    <button type="button" class="main-button" data-class="on" onClick={onOn}>
      {label}
      <Icon name="on" size={20} />
    </button>
  );
}

function Tools(props: BarProps) {
  const { parts, view, now, onBack, onCover, onSheet } = props;
  const { words } = parts;
  const { record } = now.lesson;
  return (
    <div class="class-tools">
      <Tool name="back" icon="back" label={words.ui('class.back')} onPress={onBack} />
      <Jump {...props} />
      <Tool
        name="blank"
        icon="dark"
        label={words.ui('class.blank')}
        onPress={() => onCover('blank')}
      />
      <Tool
        name="calm"
        icon="leaf"
        label={words.ui('class.calm')}
        onPress={() => onCover('calm')}
      />
      <Tool name="full" icon="full" label={words.ui('class.full')} onPress={toggleFullscreen} />
      <Tool name="keys" icon="keyboard" label={words.ui('class.keys.title')} onPress={onSheet} />
      {record !== null && (
        <a
          class="tool"
          data-class="desk"
          href={`?role=desk&session=${record.id}`}
          target="_blank"
          rel="noopener"
          aria-label={words.ui('class.open-desk')}
          title={words.ui('class.open-desk')}
        >
          <Icon name="people" />
        </a>
      )}
      <span class="unseen" role="status">
        {view.vote && view.turn === 'asking' && view.vote.total > 0
          ? words.ui('class.counted', { count: words.number(view.vote.total) })
          : ''}
      </span>
    </div>
  );
}

interface ToolProps {
  name: string;
  icon: IconName;
  label: string;
  onPress: () => void;
}

function Tool({ name, icon, label, onPress }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      data-class={name}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Back to any decision that was reached. */
function Jump({ parts, view }: BarProps) {
  const { words, intents } = parts;
  const reached = view.turn === 'explaining' ? view.made - 1 : view.made;
  if (reached < 1) return null;
  return (
    <select
      class="jump"
      aria-label={words.ui('class.jump')}
      data-class="jump"
      value=""
      onChange={(event) => {
        const { value } = event.currentTarget;
        event.currentTarget.value = '';
        if (value !== '') intents.send({ type: 'jump', made: Number(value) });
      }}
    >
      <option value="">{words.ui('class.jump')}</option>
      {Array.from({ length: reached }, (_, made) => (
        <option key={made} value={made}>
          {words.ui('class.decision', { number: words.number(made + 1) })}
        </option>
      ))}
    </select>
  );
}
