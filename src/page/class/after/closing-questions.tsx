/** What a class talks about at the end: the questions of its way, and as many of the usual ones. */
import { closingQuestions } from '../../../classroom/lesson/path.ts';
import type { Scenario } from '../../../script/types.ts';
import type { Trail } from '../../../session/trail.ts';
import type { Words } from '../../../view/ports.ts';
import { Story } from '../../controls/story-words.tsx';

const usual = ['pressure', 'first', 'friend'] as const;

interface QuestionsProps {
  words: Words;
  scenario: Scenario;
  trail: Trail;
}

export function ClosingQuestions({ words, scenario, trail }: QuestionsProps) {
  const asked = closingQuestions(scenario, trail);
  return (
    <section class="closing-questions">
      <h2>{words.ui('class.debrief.questions')}</h2>
      <ol>
        {asked.map((key) => (
          <li key={key}>
            <Story words={words} text={key} />
          </li>
        ))}
        {usual.slice(asked.length).map((question) => (
          <li key={question}>{words.ui(`class.debrief.question.${question}`)}</li>
        ))}
      </ol>
    </section>
  );
}

/** Out of the story again, for everybody. */
export function ClosingTask({ words }: { words: Words }) {
  return (
    <section class="closing">
      <h2>{words.ui('class.debrief.closing')}</h2>
      <p>{words.ui('class.debrief.closing-about')}</p>
    </section>
  );
}
