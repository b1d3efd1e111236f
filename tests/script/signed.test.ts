import { describe, expect, it } from 'vitest';
import { normaliseScenario, type ScenarioSource } from '../../src/script/nouns/scenario.ts';
import { changesSince, isUnchanged, markOf, piecesOf } from '../../src/script/signed.ts';
import { textsOf } from '../../src/script/texts.ts';
import type { Scenario } from '../../src/script/types.ts';
import { shippedPack } from '../support/routes.ts';
import { smallSource, smallStory } from '../support/small-story.ts';

const pieces = (story: Scenario, french: Readonly<Record<string, string>> = {}) => {
  const texts = textsOf(story);
  return piecesOf(story, (key) => french[key] ?? texts.get(key) ?? '');
};

type Written = { beats: Record<string, Record<string, unknown>> } & Record<string, unknown>;

/** The small story, after somebody has worked on it. */
function edited(edit: (story: Written) => void): Scenario {
  const copy = structuredClone(smallSource) as unknown as Written;
  edit(copy);
  return normaliseScenario(copy as unknown as ScenarioSource);
}

const askChoices = ({ beats }: Written) => beats.ask?.choices as Record<string, unknown>[];

/** What the lead of a school is told, short. */
function told(now: Scenario) {
  const { added, changed, removed } = changesSince(pieces(smallStory), pieces(now));
  const name = ({ kind, name: own }: { kind: string; name: string }) => `${kind} ${own}`;
  return {
    added: added.map(name),
    changed: changed.map((each) => name(each.now)),
    removed: removed.map(name),
  };
}

const nothing = { added: [], changed: [], removed: [] };

describe('what changed since a story was signed', () => {
  it('is nothing where it is the same', () => {
    expect(told(edited(() => {}))).toEqual(nothing);
    expect(isUnchanged(changesSince(pieces(smallStory), pieces(smallStory)))).toBe(true);
    expect(markOf(pieces(smallStory))).toBe(markOf(pieces(edited(() => {}))));
  });

  it('names the choice whose words, rating or way is another one, and its card alone', () => {
    const change = (patch: object) =>
      told(edited((story) => Object.assign(askChoices(story)[0] ?? {}, patch)));
    for (const patch of [{ text: 'later' }, { rating: 'risky' }, { to: 'sofa' }])
      expect(change(patch)).toEqual({ ...nothing, changed: ['choice ask/wait'] });
    const feedback = {
      tactic: 'rush',
      happened: 'It pushed.',
      helps: 'Time helps.',
      say: 'Not now.',
    };
    expect(change({ feedback })).toEqual({ ...nothing, changed: ['card ask/wait'] });
  });

  it('says both the words that were read and those of today', () => {
    const now = edited((story) => Object.assign(askChoices(story)[0] ?? {}, { text: 'later' }));
    const [change] = changesSince(pieces(smallStory), pieces(now)).changed;
    expect(change?.before.words).toBe('not now');
    expect(change?.now.words).toBe('later');
  });

  it('names what came and what is gone, and what it was called', () => {
    const now = edited((story) => {
      const [wait, ...others] = askChoices(story);
      Object.assign(story.beats.ask ?? {}, { choices: [...others, { ...wait, id: 'breathe' }] });
    });
    expect(told(now)).toEqual({
      added: ['choice ask/breathe', 'card ask/breathe'],
      changed: [],
      removed: ['choice ask/wait', 'card ask/wait'],
    });
    expect(changesSince(pieces(smallStory), pieces(now)).removed[0]?.words).toBe('not now');
  });

  it('names passages, endings, and what stands before the story', () => {
    expect(
      told(
        edited((story) => {
          story.briefing = 'Kai, an account and Sam, a friend.';
          Object.assign(story.beats.sofa ?? {}, {
            lines: [{ id: 'here', from: 'sam', text: 'hi' }],
          });
          Object.assign(story.beats.together ?? {}, {
            ending: { outcome: 'told', title: 'Together', text: 'Sam knows it.', help: ['talk'] },
          });
        }),
      ),
    ).toEqual({ ...nothing, changed: ['story story', 'passage sofa', 'ending together'] });
  });

  it('knows the words of another language apart, and only those', () => {
    const before = pieces(smallStory, { 'beats.ask.choices.wait': 'pas maintenant' });
    const now = pieces(smallStory, { 'beats.ask.choices.wait': 'plus tard' });
    expect(changesSince(before, now).changed.map(({ now: piece }) => piece.words)).toEqual([
      'plus tard',
    ]);
    // A source text that is mended does not touch what was read in French.
    const all = Object.fromEntries(
      [...textsOf(smallStory).keys()].map((key) => [key, `fr ${key}`]),
    );
    const mended = edited((story) => Object.assign(askChoices(story)[0] ?? {}, { text: 'later' }));
    expect(isUnchanged(changesSince(pieces(smallStory, all), pieces(mended, all)))).toBe(true);
  });

  it('has every text of a story in a piece of its own name', () => {
    const stories = shippedPack('edited-picture').scenarios;
    for (const story of [smallStory, stories['two-weeks-later-picture'] ?? smallStory]) {
      const own = pieces(story);
      expect(new Set(own.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(own.length);
      const mark = markOf(own);
      for (const key of textsOf(story).keys())
        expect(markOf(pieces(story, { [key]: 'another' })), key).not.toBe(mark);
    }
  });
});
