/** The bar under the story: what can be done now, beside the tools of whoever leads. */
import { keyOf } from '../../../script/keys.ts';
import { isLocked } from '../../../session/locked.ts';
import { Story } from '../../controls/story-words.tsx';
import { useBar } from '../../shell/sticky-bars.ts';
import type { BarProps, ClassPlayProps } from '../shown.ts';
import { OnButton } from './on-button.tsx';
import { Results } from './results.tsx';
import { TalkVote } from './talk-vote.tsx';
import { Talk, Talking } from './talking.tsx';
import { ClassTools } from './tools.tsx';
import { VoteEntry } from './vote-entry.tsx';

export function ClassBar(props: BarProps) {
  const { parts, view } = props;
  const foot = useBar<HTMLElement>('--foot-bar');
  return (
    <section
      ref={foot}
      class="class-bar"
      aria-label={parts.words.ui('class.bar')}
      inert={view.paused}
    >
      <div class="class-now" data-now={view.vote?.phase === 'talking' ? 'talking' : view.turn}>
        <Now {...props} />
      </div>
      <ClassTools {...props} />
    </section>
  );
}

function Now(props: ClassPlayProps) {
  const { view } = props;
  if (view.turn === 'delivering') return <Delivering {...props} />;
  if (view.turn === 'explaining') return <Explaining {...props} />;
  if (view.turn === 'ended')
    return <OnButton {...props} label={props.parts.words.ui('play.to-debrief')} />;
  if (view.vote?.phase === 'talking') return <Talking {...props} />;
  if (view.vote?.phase === 'revealed') return <Results {...props} />;
  return view.vote?.said == null ? <VoteEntry {...props} /> : <TalkVote {...props} />;
}

function Delivering(props: ClassPlayProps) {
  const { words, send } = props.parts;
  const { view } = props;
  const { calling } = view;
  if (isLocked(view)) return <OnButton {...props} label={words.ui('play.lock.open')} />;
  const label =
    calling === null
      ? words.ui(view.cardNext ? 'class.next-card' : 'class.next-message')
      : words.ui('play.next-thread', { name: words.story(calling.titleKey) });
  return (
    <>
      <OnButton {...props} label={label} />
      <button
        type="button"
        class="quiet"
        data-class="all-messages"
        onClick={() => send({ type: 'play', intent: { type: 'skip-typing' } })}
      >
        {words.ui('play.skip-typing')}
      </button>
    </>
  );
}

/** After the feedback: the decision's own question, or a general one. */
function Explaining(props: ClassPlayProps) {
  const { parts, scenario, view, now } = props;
  const { words } = parts;
  const { beat = view.beat } = view.feedback ?? {};
  const asks = scenario.beats[beat]?.question != null;
  const usual = now.lesson.record?.byTalk ? 'group.talk' : 'class.talk';
  const about = asks ? <Story words={words} text={keyOf.question(beat)} /> : words.ui(usual);
  return (
    <Talk {...props} about={about}>
      <OnButton {...props} label={words.ui('play.continue')} />
    </Talk>
  );
}
