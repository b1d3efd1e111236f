/** Looking back as the desk has it: what to ask, the words to say, the steps, how to end, the way. */
import { endOf, pathOf } from '../../../classroom/lesson/path.ts';
import { type ClassRecord, ownWay } from '../../../classroom/lesson/record.ts';
import { saidNow, wordsMet } from '../../../classroom/lesson/rehearsal.ts';
import type { TextKey } from '../../../script/keys.ts';
import { debriefOf } from '../../../session/debrief.ts';
import { replayStory } from '../../../session/story.ts';
import type { Words } from '../../../view/ports.ts';
import { Steps } from '../../around/debrief-screen.tsx';
import { StoryText } from '../../controls/story-words.tsx';
import { ClosingQuestions, ClosingTask } from '../after/closing-questions.tsx';
import { PathPicture } from '../after/path-picture.tsx';
import { Go, Small } from './desk-buttons.tsx';
import type { DeskProps } from './desk-parts.ts';

interface DebriefProps extends DeskProps {
  record: ClassRecord;
}

export function DeskDebrief({ parts, classes, scenario, snapshot, record }: DebriefProps) {
  const { words } = parts;
  const trail = ownWay(record);
  const { story } = replayStory(scenario, trail, record.save.seed);
  const said = saidNow(snapshot.lesson.rehearsal);
  const lines = wordsMet(scenario, trail);
  return (
    <>
      <ClosingQuestions words={words} scenario={scenario} trail={trail} />
      <section class="desk-words">
        <h2>{words.ui('class.rehearse.title')}</h2>
        <ol>
          {[...lines, null].map((line, at) => (
            <li key={line ?? ''} aria-current={said?.line === at ? 'step' : undefined}>
              <Line words={words} line={line} />
            </li>
          ))}
        </ol>
      </section>
      <Steps words={words} debrief={debriefOf(story, record.explored)} />
      <ClosingTask words={words} />
      <section>
        <h2>{words.ui('class.debrief.path')}</h2>
        <PathPicture
          words={words}
          forks={pathOf(scenario, record, trail)}
          end={endOf(scenario, record)}
          onReplay={(made) => classes.ask({ type: 'replay', made })}
        />
      </section>
    </>
  );
}

/** Words of the story; null: the sentence that fits every story. */
function Line({ words, line }: { words: Words; line: TextKey | null }) {
  return line === null ? words.ui('help.words.show') : <StoryText words={words} text={line} />;
}

/** Brings the words to the projector, and leads through them. */
export function DeskRehearsal(props: DebriefProps) {
  const { parts, classes, scenario, snapshot, record } = props;
  const { words } = parts;
  const lines = wordsMet(scenario, ownWay(record));
  const said = saidNow(snapshot.lesson.rehearsal);
  if (snapshot.over !== 'words' || said === null)
    return (
      <>
        <p>{words.ui('class.rehearse.about')}</p>
        <Go
          name="rehearse"
          label={words.ui('class.rehearse.open')}
          onPress={() => classes.ask({ type: 'rehearse', lines: lines.length })}
        />
      </>
    );
  const step = (by: 1 | -1) => (): void => classes.ask({ type: 'next-words', by });
  return (
    <>
      <p data-desk="saying">
        <b>{words.ui(said.swapped ? 'class.rehearse.b' : 'class.rehearse.a')}</b>{' '}
        <span class="soft">
          {words.ui('class.rehearse.place', {
            number: words.number(said.line + 1),
            all: words.number(said.lines),
          })}
        </span>
      </p>
      <blockquote class="desk-say">
        <Line words={words} line={lines[said.line] ?? null} />
      </blockquote>
      <Go name="words-on" label={words.ui(`class.rehearse.${said.next}`)} onPress={step(1)} />
      <div class="row desk-tools">
        {!said.isFirst && (
          <Small name="words-back" label={words.ui('class.rehearse.back')} onPress={step(-1)} />
        )}
        <Small
          name="words-close"
          label={words.ui('app.close')}
          onPress={() => classes.ask({ type: 'rehearse', lines: null })}
        />
      </div>
    </>
  );
}

/** What the class looks back on, where it does. */
export const lookedBackOn = ({ snapshot }: DeskProps): ClassRecord | null =>
  snapshot.place === 'debrief' ? (snapshot.lesson.record as ClassRecord | null) : null;
