/** How hard a story reads, one kind of text after the other. */
import { expect, it } from 'vitest';
import { storyContext } from '../../src/check/context.ts';
import { statsOf } from '../../src/check/tell/stats.ts';
import { normaliseScenario } from '../../src/script/nouns/scenario.ts';
import { storySource } from '../support/source.ts';

const hard =
  'Unfortunately the administration immediately considered several alternative possibilities.';
const plain = 'I see. You can go.';

const gradesWith = (card: string, note: string, language = 'en', say = plain) => {
  const source = storySource({
    unsent: 1,
    id: 'grades',
    title: 'Grades',
    summary: plain,
    briefing: plain,
    audience: '12-14',
    role: 'phone-of',
    lead: 'kai',
    intensity: 1,
    minutes: 2,
    app: 'photo-feed',
    cast: { kai: { name: 'Kai', as: 'lead' }, aunt: { name: 'Aunt Rosa', as: 'safe-adult' } },
    start: 'park',
    beats: {
      park: {
        thread: 'aunt',
        lines: [{ id: 'hello', from: 'aunt', text: plain }],
        choices: [
          {
            ...{ id: 'tell', text: plain, rating: 'safe', to: 'end' },
            feedback: { tactic: 'none', happened: card, helps: card, say },
          },
          { id: 'wait', text: plain, rating: 'unsure', to: 'end' },
        ],
        teacher: { note, question: note },
      },
      end: {
        thread: 'aunt',
        lines: [{ id: 'later', text: plain }],
        ending: { outcome: 'told', title: plain, text: plain, help: ['talk'] },
      },
    },
  });
  const scenario = normaliseScenario(source);
  return statsOf(storyContext({ scenario, source, language })).readingGrades;
};

it('grades what people write apart from cards and from notes for staff', () => {
  const easy = gradesWith(plain, plain);
  const cards = gradesWith(hard, plain);
  const staff = gradesWith(plain, hard);
  expect(easy?.cards).toBeLessThan(2);
  expect(cards?.cards).toBeGreaterThan(12);
  expect({ ...cards, cards: 0 }).toEqual({ ...easy, cards: 0 });
  expect(gradesWith(plain, plain, 'en', hard)).toEqual({ ...easy, say: cards?.cards });
  expect(staff?.staff).toBeGreaterThan(12);
  expect({ ...staff, staff: 0 }).toEqual({ ...easy, staff: 0 });
});

it('grades English only', () => {
  expect(gradesWith(plain, plain, 'fr')).toBeNull();
});
