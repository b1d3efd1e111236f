/** Words that blame, frighten, promise or name too much. */

import { inFeedback, type Passage } from '../../script/passage.ts';
import type { Beat, CastMember, Id, Scenario } from '../../script/types.ts';
import { findingAt } from '../context.ts';
import type { Finding } from '../finding.ts';
import type { PackRule, StoryRule } from '../rule.ts';
import { followersOf } from '../walk/setting.ts';
import { wordListFor } from '../words/all.ts';
import { contains, plainWords } from '../words/counting.ts';
import { finderOf } from '../words/find.ts';
import { type Avoided, brands, type WordList } from '../words/list.ts';

export const avoidedWords: StoryRule = {
  id: 'avoided-words',
  severity: 'warning',
  what: 'No text uses the words to avoid of its language, and no name of a real service.',
  why: 'Somebody who reads this may be living it. Words that blame keep people from asking for help.',
  mend: 'The message says what to write instead.',
  check: ({ wordings, scenario }) => [
    ...wordings.flatMap((wording) => {
      const find = finderOf(avoidedIn(wording.language));
      return wording.passages.flatMap((passage) =>
        find(passage.text)
          .filter(({ avoided }) => isMeant(avoided, passage))
          .map(({ avoided, words }) =>
            findingAt(wording, passage, `"${words}" is to be avoided. ${avoided.instead}`),
          ),
      );
    }),
    ...inId(scenario.id),
  ],
};

/** The words to avoid in a language, and the names of services in any. */
export function avoidedIn(language: string): WordList {
  const list = wordListFor(language) ?? { language, avoided: [], selfBlame: [] };
  return { ...list, avoided: [...list.avoided, named] };
}

/** In every language, also in one without a list. */
const named: Avoided = {
  words: brands,
  where: 'everywhere',
  instead: 'It is a real service; say what kind of app it is.',
};

function isMeant({ where }: Avoided, passage: Passage): boolean {
  if (where === 'feedback') return inFeedback(passage);
  if (where === 'titles') return ['title', 'summary', 'ending-title'].includes(passage.kind);
  return true;
}

/** The id is a file name and part of the address. */
function inId(id: Id): Finding[] {
  const plain = plainWords(id.replaceAll('-', ' '));
  const titles = wordListFor('en')?.avoided.filter(({ where }) => where === 'titles') ?? [];
  const words = titles.flatMap((avoided) => avoided.words).find((word) => contains(plain, word));
  if (words === undefined) return [];
  return [
    {
      path: ['id'],
      message: `"${words}" stands in the name of the file, which anybody can read over a shoulder; choose another`,
    },
  ];
}

export const noWordList: PackRule = {
  id: 'no-word-list',
  severity: 'warning',
  what: 'For every language of a pack there is a list of words to avoid.',
  why: 'Without one, a translation may blame, frighten or promise, and nothing notices.',
  mend: 'Have somebody at home in the language write one beside those in src/check/words, and read this translation with the words of English in hand until then.',
  check: ({ pack, scenarios }) => {
    const own = scenarios.flatMap(({ languages }) => languages);
    const promised = [...new Set([pack.source, ...pack.languages, ...own])];
    return promised
      .filter((language) => wordListFor(language) === null)
      .map((language) => ({
        path: ['languages', ...placeIn(pack.languages, language)],
        message: `"${language}" has no list of words to avoid, so nothing looks for them in it`,
      }));
  },
};

const placeIn = (languages: readonly string[], language: string): number[] => {
  const place = languages.indexOf(language);
  return place < 0 ? [] : [place];
};

export const selfBlame: StoryRule = {
  id: 'self-blame-unanswered',
  severity: 'warning',
  what: 'When a character blames themselves, somebody answers within two beats: a line of somebody who stands by them, or a safe choice with which the lead replies.',
  why: 'Left standing, "I feel so stupid" is what a pupil takes home.',
  mend: 'Let a friend, an adult or, in a helper story, the lead answer in one of the next lines, or offer the answer as a safe choice. Narration does not count: nobody says it.',
  check({ wordings, scenario }) {
    const [source] = wordings;
    const phrases = source ? (wordListFor(source.language)?.selfBlame ?? []) : [];
    if (!source) return [];
    const soonAfter = new Map<Beat, readonly Beat[]>();
    return source.passages.flatMap((passage): Finding[] => {
      const { beat, line } = passage;
      if (!beat || !line || passage.kind !== 'line') return [];
      const plain = plainWords(passage.text);
      if (!phrases.some((phrase) => contains(plain, phrase))) return [];
      const later = beat.lines.slice(beat.lines.indexOf(line) + 1);
      const soon = soonAfter.get(beat) ?? beatsSoon(scenario, beat);
      soonAfter.set(beat, soon);
      const answered =
        later.some((next) => comforts(scenario, next.from, line.from)) ||
        [beat, ...soon].some((next) => offersComfort(scenario, next, line.from)) ||
        soon.some(({ lines }) => lines.some((next) => comforts(scenario, next.from, line.from)));
      return answered
        ? []
        : [
            findingAt(
              source,
              passage,
              'a character blames themselves here, and nobody who is on their side answers in this beat or the next two',
            ),
          ];
    });
  },
};

const allies: readonly CastMember['as'][] = [
  'friend',
  'family',
  'safe-adult',
  'adult',
  'classmate',
];

function comforts(scenario: Scenario, from: Id | null, speaker: Id | null): boolean {
  if (from === null || from === speaker || !Object.hasOwn(scenario.cast, from)) return false;
  const member = scenario.cast[from];
  // In a helper story the lead is the friend.
  const isFriend = scenario.role === 'helper' && member?.as === 'lead';
  return member !== undefined && (isFriend || allies.includes(member.as));
}

/** A reply is a message of the lead, who cannot comfort themselves. */
function offersComfort({ lead }: Scenario, { exit }: Beat, speaker: Id | null): boolean {
  return (
    speaker !== lead &&
    exit.kind === 'choices' &&
    exit.choices.some(({ act, rating }) => act === 'reply' && rating === 'safe')
  );
}

function beatsSoon(scenario: Scenario, beat: Beat): Beat[] {
  const next = followersOf(scenario, beat);
  const later = next.flatMap((after) => followersOf(scenario, after));
  return [...new Set([...next, ...later])];
}
