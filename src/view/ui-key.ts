/** Every key of the interface's words, out of the English files: what is misspelled does not compile. */
import type app from '../../locales/en/app.json';
import type classroom from '../../locales/en/class.json';
import type debrief from '../../locales/en/debrief.json';
import type desk from '../../locales/en/desk.json';
import type give from '../../locales/en/give.json';
import type group from '../../locales/en/group.json';
import type guide from '../../locales/en/guide.json';
import type help from '../../locales/en/help.json';
import type neutral from '../../locales/en/neutral.json';
import type packs from '../../locales/en/packs.json';
import type play from '../../locales/en/play.json';
import type questions from '../../locales/en/questions.json';
import type remote from '../../locales/en/remote.json';
import type school from '../../locales/en/school.json';
import type sign from '../../locales/en/sign.json';
import type tactics from '../../locales/en/tactics.json';
import type trouble from '../../locales/en/trouble.json';

interface Files {
  readonly app: typeof app;
  readonly class: typeof classroom;
  readonly debrief: typeof debrief;
  readonly desk: typeof desk;
  readonly give: typeof give;
  readonly group: typeof group;
  readonly guide: typeof guide;
  readonly help: typeof help;
  readonly neutral: typeof neutral;
  readonly packs: typeof packs;
  readonly play: typeof play;
  readonly questions: typeof questions;
  readonly remote: typeof remote;
  readonly school: typeof school;
  readonly sign: typeof sign;
  readonly tactics: typeof tactics;
  readonly trouble: typeof trouble;
}

/** Forms of a plural are one key. */
type Base<Key extends string> =
  Key extends `${infer Word}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Word : Key;

/** `file.key`, as `Words.ui` takes it. */
export type UiKey = {
  [File in keyof Files]: `${File}.${Base<keyof Files[File] & string>}`;
}[keyof Files];

/** What may follow `Start.`: `KeyIn<'help.card'>`. */
export type KeyIn<Start extends string> = UiKey extends infer Key
  ? Key extends `${Start}.${infer Rest}`
    ? Rest
    : never
  : never;
