/**
 * The views that may come next, guessed from the story: only for measuring words and painting
 * pictures before they are wanted. A wrong guess costs a little work and is never seen.
 */
import { keyOf } from '../src/script/keys.ts';
import type { Beat, Choice, Line, Scenario } from '../src/script/types.ts';
import { feedbackView } from '../src/session/chat-view.ts';
import { type Clock, createPlay } from '../src/session/play.ts';
import { choiceMessage, messageOf, type Untimed } from '../src/session/transcript.ts';
import type { ChatView, Pace, ScreenView } from '../src/session/view.ts';

const noTime: Clock = { setTimeout: () => 0, clearTimeout: () => {} };

/** What a story shows first: the empty phone, and what is asked once the first lines stand there. */
export function openingViews(scenario: Scenario): ChatView[] {
  if (!scenario.beats[scenario.start]) return [];
  const viewAt = (pace: Pace): ChatView => {
    const play = createPlay({ scenario, clock: noTime, pace });
    while (play.view.calling !== null) play.send({ type: 'next' });
    const { view } = play;
    play.stop();
    return view;
  };
  return [viewAt('instant'), ...viewsAhead(viewAt('normal'), scenario)];
}

/** The likeliest first. */
export function viewsAhead(view: ChatView, scenario: Scenario): ChatView[] {
  const beat = scenario.beats[view.beat];
  if (!beat || view.paused) return [];
  if (view.turn === 'asking')
    return choicesOf(beat)
      .filter(({ id }) => view.choices.some((open) => open.id === id))
      .map((choice) => explaining(view, beat, choice, scenario));
  if (view.turn === 'delivering') return delivering(view, beat, scenario);
  const next = view.turn === 'explaining' ? nextBeat(view, scenario) : null;
  if (!next) return [];
  const after: ChatView = { ...view, turn: 'delivering', feedback: null, beat: next.id };
  return delivering({ ...after, fresh: [], open: next.thread ?? view.open }, next, scenario);
}

const choicesOf = (beat: Beat): readonly Choice[] =>
  beat.exit.kind === 'choices' ? beat.exit.choices : [];

function explaining(view: ChatView, beat: Beat, choice: Choice, scenario: Scenario): ChatView {
  const made = view.made + 1;
  return {
    ...withMessage(view, choiceMessage(scenario, choice, beat.id, view.open, made)),
    turn: 'explaining',
    made,
    choices: [],
    screen: screenAfter(view.screen, choice),
    canSkipScene: false,
    lamp: view.lamp || choice.step === 'tell',
    feedback: feedbackView(beat.id, choice),
  };
}

/** What was chosen shows on its screen at once. */
function screenAfter(screen: ScreenView, { act }: Choice): ScreenView {
  const { kind, call } = screen;
  if (kind === 'block' || kind === 'report') return { ...screen, done: act === kind };
  if (!call) return screen;
  if (act === 'decline' || act === 'hang-up')
    return { ...screen, call: { ...call, state: 'over' } };
  const answers = act === 'answer' || act === 'answer-camera-off';
  return answers ? { ...screen, call: { ...call, state: 'on', camera: act === 'answer' } } : screen;
}

/** The next line of the beat and, when it was the last one, what is asked then. */
function delivering(view: ChatView, beat: Beat, scenario: Scenario): ChatView[] {
  const told = new Set(view.fresh);
  const idOf = (line: Line): string => `${view.made}/${beat.id}/${line.id}`;
  const left = beat.lines.filter((line) => !told.has(idOf(line)));
  const [line] = left;
  if (!line) return [asking(view, beat)];
  const thread = line.thread ?? beat.thread ?? view.open;
  const message = messageOf(scenario, { beat, line, thread }, view.made);
  const arrived = { ...withMessage(view, message), typing: null };
  const from = line.from === scenario.lead ? null : line.from;
  const typing = { ...view, typing: from === null ? null : { thread, from } };
  const soon = view.typing || from === null ? [arrived] : [typing, arrived];
  return left.length > 1 ? soon : [...soon, asking(arrived, beat)];
}

const asking = (view: ChatView, beat: Beat): ChatView => ({
  ...view,
  turn: 'asking',
  typing: null,
  choices: choicesOf(beat).map(({ id, act }) => ({ id, act, key: keyOf.choice(beat.id, id) })),
});

/** Where the choice that is being explained leads. */
function nextBeat({ feedback, beat }: ChatView, scenario: Scenario): Beat | null {
  const made = scenario.beats[beat];
  const choice = made && choicesOf(made).find(({ id }) => id === feedback?.choice);
  return (choice && scenario.beats[choice.to]) ?? null;
}

/** With one message more in its thread; a thread that is not there yet stays away. */
function withMessage(view: ChatView, message: Untimed): ChatView {
  const at = view.threads.reduce((sum, { messages }) => sum + messages.length, 0);
  return {
    ...view,
    threads: view.threads.map((thread) =>
      thread.id === message.thread
        ? { ...thread, messages: [...thread.messages, { ...message, at }] }
        : thread,
    ),
  };
}
