/**
 * The floor: one way through the first story as a page without an engine. What comes of each choice is
 * known beforehand, a press puts it into the document, and nothing else is there.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { SimulatedClock } from 'xstate';
import { freshMessages } from '../../../src/session/fresh.ts';
import { createPlay } from '../../../src/session/play.ts';
import type { ChatView } from '../../../src/session/view.ts';
import { answerCalls } from '../../support/play.ts';
import { shippedPack } from '../../support/routes.ts';
import type { Moment } from './made-story.ts';

export const bareName = 'bare.html';

/** So many can be made on the page. */
const decisions = 9;

/** Writes the page into a built folder: with the way through the first story, or with one that is told. */
export function writeBarePage(folder: string, way: readonly Moment[] = momentsOf()): void {
  const moments = JSON.stringify(way).replaceAll('<', '\\u003c');
  writeFileSync(path.join(folder, bareName), `${pageHead}<script>${script(moments)}</script>\n`);
}

/** Choosing the first of what is offered soon comes to an end, or late: a way that is long enough. */
function momentsOf(): Moment[] {
  for (let seed = 1; seed < 100; seed++) {
    const moments = momentsOn(seed);
    if (moments.filter(({ choices }) => choices.length > 0).length >= decisions) return moments;
  }
  throw new Error('no way through the first story is long enough');
}

function momentsOn(seed: number): Moment[] {
  const pack = shippedPack('edited-picture');
  const scenario = pack.scenarios['never-took'];
  const texts = pack.texts.en?.['never-took'] ?? {};
  if (!scenario) throw new Error('the first story is gone');
  const say = (key: string): string => texts[key] ?? key;
  const play = createPlay({ scenario, clock: new SimulatedClock(), pace: 'instant', seed });
  const moments: Moment[] = [];
  const note = (): ChatView['turn'] => {
    const { view } = play;
    const { feedback, choices } = view;
    const said = feedback && [feedback.choiceKey, feedback.happenedKey, feedback.helpsKey];
    moments.push({
      lines: freshMessages(view).map(({ key }) => say(key)),
      card: feedback && said && [feedback.tactic, ...said.map(say), say(feedback.sayKey)],
      choices: choices.map(({ key }) => say(key)),
    });
    return view.turn;
  };
  answerCalls(play);
  while (note() === 'asking') {
    play.send({ type: 'choose', choice: play.view.choices[0]?.id ?? '' });
    play.send({ type: 'guess', tactic: null });
    if (play.view.feedback) note();
    play.send({ type: 'continue' });
    answerCalls(play);
  }
  play.stop();
  return moments;
}

/** How every page beside ours looks: two columns, large buttons. */
export const pageHead = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>
<style>
body { display: grid; grid-template-columns: 30rem 34rem; gap: 4rem; font: 1.125rem/1.5 sans-serif; }
.log p { padding: 10px 14px; border-radius: 18px; background: #eee; }
button { display: block; inline-size: 100%; min-block-size: 56px; margin-block: 12px; text-align: start; }
</style><div class="log" role="log"></div><div class="side"></div>
`;

const script = (moments: string): string => `
const moments = ${moments};
const log = document.querySelector('.log');
const side = document.querySelector('.side');
const make = (name, text) => Object.assign(document.createElement(name), { textContent: text });
const button = (name, text) => {
  const made = make('button', text);
  made.dataset[name] = text;
  made.onclick = show;
  return made;
};
let at = 0;
function show() {
  const moment = moments[at++];
  if (!moment) return;
  for (const line of moment.lines) log.append(make('p', line));
  side.replaceChildren();
  if (moment.card) {
    const [name, ...said] = moment.card;
    const heading = make('h2', name);
    heading.tabIndex = -1;
    const on = make('button', 'Continue');
    on.dataset.intent = 'continue';
    on.onclick = show;
    side.append(heading, ...said.map((text) => make('p', text)), on);
    heading.focus({ preventScroll: true });
  }
  for (const text of moment.choices) side.append(button('choice', text));
  if (!moment.card && moment.choices.length === 0) side.setAttribute('data-ending', '');
}
show();`;
