/** Text keys follow from ids, so an inserted line disturbs no other. */
import type { Id } from './types.ts';

/** The name of one text of a scenario, such as `beats.first-message.lines.hey`. */
export type TextKey = string;

export const keyOf = {
  title: 'title',
  summary: 'summary',
  briefing: 'briefing',
  rest: 'rest',
  name: (cast: Id): TextKey => `cast.${cast}.name`,
  handle: (cast: Id): TextKey => `cast.${cast}.handle`,
  detail: (cast: Id, detail: Id): TextKey => `cast.${cast}.details.${detail}`,
  revealed: (cast: Id): TextKey => `cast.${cast}.revealed`,
  thread: (thread: Id): TextKey => `threads.${thread}.title`,
  history: (thread: Id, line: Id): TextKey => `threads.${thread}.history.${line}`,
  line: (beat: Id, line: Id): TextKey => `beats.${beat}.lines.${line}`,
  label: (beat: Id, line: Id): TextKey => `beats.${beat}.lines.${line}.label`,
  notice: (beat: Id, detail: Id): TextKey => `beats.${beat}.notice.${detail}`,
  choice: (beat: Id, choice: Id): TextKey => `beats.${beat}.choices.${choice}`,
  sent: (beat: Id, choice: Id): TextKey => `beats.${beat}.choices.${choice}.sent`,
  happened: (beat: Id, choice: Id): TextKey => `beats.${beat}.choices.${choice}.happened`,
  helps: (beat: Id, choice: Id): TextKey => `beats.${beat}.choices.${choice}.helps`,
  say: (beat: Id, choice: Id): TextKey => `beats.${beat}.choices.${choice}.say`,
  endingTitle: (beat: Id): TextKey => `beats.${beat}.ending.title`,
  endingText: (beat: Id): TextKey => `beats.${beat}.ending.text`,
  note: (beat: Id): TextKey => `beats.${beat}.note`,
  question: (beat: Id): TextKey => `beats.${beat}.question`,
};
