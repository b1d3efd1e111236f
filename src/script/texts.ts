/** Text keys follow from ids, so an inserted line disturbs no other. */
import type { Beat, Choice, Id, Line, Scenario } from './types.ts';

/** The name of one text of a scenario, such as `beats.first-message.lines.hey`. */
export type TextKey = string;

export const keyOf = {
  title: 'title',
  summary: 'summary',
  briefing: 'briefing',
  name: (cast: Id): TextKey => `cast.${cast}.name`,
  handle: (cast: Id): TextKey => `cast.${cast}.handle`,
  detail: (cast: Id, detail: Id): TextKey => `cast.${cast}.details.${detail}`,
  revealed: (cast: Id): TextKey => `cast.${cast}.revealed`,
  thread: (thread: Id): TextKey => `threads.${thread}.title`,
  line: (beat: Id, line: Id): TextKey => `beats.${beat}.lines.${line}`,
  label: (beat: Id, line: Id): TextKey => `beats.${beat}.lines.${line}.label`,
  choice: (beat: Id, choice: Id): TextKey => `beats.${beat}.choices.${choice}`,
  happened: (beat: Id, choice: Id): TextKey => `beats.${beat}.choices.${choice}.happened`,
  helps: (beat: Id, choice: Id): TextKey => `beats.${beat}.choices.${choice}.helps`,
  say: (beat: Id, choice: Id): TextKey => `beats.${beat}.choices.${choice}.say`,
  endingTitle: (beat: Id): TextKey => `beats.${beat}.ending.title`,
  endingText: (beat: Id): TextKey => `beats.${beat}.ending.text`,
  note: (beat: Id): TextKey => `beats.${beat}.note`,
  question: (beat: Id): TextKey => `beats.${beat}.question`,
};

/** Every text of a scenario in its source language, in the order of reading. */
export function textsOf(scenario: Scenario): Map<TextKey, string> {
  const texts = new Map<TextKey, string>();
  texts.set(keyOf.title, scenario.title);
  texts.set(keyOf.summary, scenario.summary);
  texts.set(keyOf.briefing, scenario.briefing);
  for (const member of Object.values(scenario.cast)) {
    texts.set(keyOf.name(member.id), member.name);
    if (member.profile?.handle) texts.set(keyOf.handle(member.id), member.profile.handle);
    for (const detail of member.profile?.details ?? [])
      texts.set(keyOf.detail(member.id, detail.id), detail.text);
    if (member.revealed !== null) texts.set(keyOf.revealed(member.id), member.revealed);
  }
  for (const thread of Object.values(scenario.threads))
    if (thread.title !== null) texts.set(keyOf.thread(thread.id), thread.title);
  for (const beat of Object.values(scenario.beats)) addBeat(texts, beat);
  return texts;
}

function addBeat(texts: Map<TextKey, string>, beat: Beat): void {
  for (const line of beat.lines) addLine(texts, beat.id, line);
  if (beat.exit.kind === 'choices')
    for (const choice of beat.exit.choices) addChoice(texts, beat.id, choice);
  if (beat.exit.kind === 'ending') {
    texts.set(keyOf.endingTitle(beat.id), beat.exit.ending.title);
    texts.set(keyOf.endingText(beat.id), beat.exit.ending.text);
  }
  if (beat.note !== null) texts.set(keyOf.note(beat.id), beat.note);
  if (beat.question !== null) texts.set(keyOf.question(beat.id), beat.question);
}

function addLine(texts: Map<TextKey, string>, beat: Id, line: Line): void {
  texts.set(keyOf.line(beat, line.id), line.text);
  if (line.label !== null) texts.set(keyOf.label(beat, line.id), line.label);
}

function addChoice(texts: Map<TextKey, string>, beat: Id, choice: Choice): void {
  texts.set(keyOf.choice(beat, choice.id), choice.text);
  texts.set(keyOf.happened(beat, choice.id), choice.feedback.happened);
  texts.set(keyOf.helps(beat, choice.id), choice.feedback.helps);
  texts.set(keyOf.say(beat, choice.id), choice.feedback.say);
}
