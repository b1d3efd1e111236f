/**
 * What a choice does, as a pupil would say it. What the language knows (acts, steps, who is there)
 * is asked first; for the rest, words of the button decide, in the languages that have a list here.
 */
import type { Beat, Choice, Scenario } from '../../../script/types.ts';
import { tellingIn } from '../../walk/told-adult.ts';
import { contains, plainWords } from '../../words/counting.ts';

export const allGroups = [
  'telling',
  'asking',
  'warning',
  'blocking',
  'paying',
  'pleading',
  'waiting',
] as const;

export type Group = (typeof allGroups)[number];

/** The groups of a choice; most have none. */
export type GroupTest = (beat: Beat, choice: Choice) => readonly Group[];

type Words = Readonly<Partial<Record<Group, readonly string[]>>>;

const words: Readonly<Record<string, Words>> = {
  en: {
    warning: ['warn*', 'let the others know', 'tell the group', 'tell the team'],
    paying: ['pay', 'pays', 'paying', 'buy the', 'transfer', 'send the money', 'the code for'],
    pleading: ['please', 'beg', 'plead', "i'm begging", 'leave me alone', 'take it down'],
    waiting: ['wait', 'sleep on it', 'not now', 'leave it', 'later', 'tomorrow'],
  },
  fr: {
    warning: ['prévenir', 'avertir', 'alerter'],
    paying: ['payer', 'je paie', 'acheter', 'virement'],
    pleading: ["s'il te plaît", 'supplie', 'pitié', 'laisse-moi'],
    waiting: ['attendre', 'plus tard', 'demain', 'pas maintenant'],
  },
  ar: {
    warning: ['تحذير', 'حذر*', 'نبه*'],
    paying: ['ادفع', 'أدفع', 'دفع', 'سأدفع', 'اشتر*'],
    pleading: ['أرجوك', 'ارجوك', 'من فضلك', 'اتركني'],
    waiting: ['انتظر*', 'لاحقا', 'غدا', 'ليس الآن'],
  },
};

/** Gives the test for the choices of a story that was written in this language. */
export function groupsIn(scenario: Scenario, language: string): GroupTest {
  const tells = tellingIn(scenario);
  const own = words[language.split('-')[0] ?? ''] ?? {};
  return (beat, choice) => {
    const text = plainWords(`${choice.text} ${choice.say ?? ''}`);
    const says = (group: Group): boolean => (own[group] ?? []).some((some) => contains(text, some));
    const is: Readonly<Record<Group, boolean>> = {
      telling: tells(beat, choice),
      asking: choice.act === 'ask',
      warning: says('warning'),
      blocking: choice.act === 'block' || choice.step === 'report-block',
      paying: choice.rating === 'risky' && says('paying'),
      pleading: choice.act === 'reply' && choice.rating !== 'safe' && says('pleading'),
      waiting: choice.act === 'put-down' || (choice.act !== 'reply' && says('waiting')),
    };
    return allGroups.filter((group) => is[group]);
  };
}
