/** The paper edition: a sheet of boxes to tick, numbered paragraphs, and the teacher's key at the end. */

import { useState } from 'preact/hooks';
import { bookletOf, type Paragraph } from '../../../classroom/lesson/booklet.ts';
import { keyOf } from '../../../script/keys.ts';
import type { Scenario } from '../../../script/types.ts';
import type { Words } from '../../../view/ports.ts';
import { printOnly } from '../../controls/print.ts';
import { leadOf, nameOf, Story, StoryText } from '../../controls/story-words.tsx';
import { BoxSheet } from './box-sheet.tsx';
import { Only, Ticking } from './only.tsx';
import { TeachersKey } from './teachers-key.tsx';
import './booklet.css';

export function BookletPart({ words, scenario }: { words: Words; scenario: Scenario }) {
  const [{ boxes, paragraphs }] = useState(() => bookletOf(scenario));
  const name = leadOf(words, scenario);
  return (
    <section class="booklet">
      <h2>{words.ui('class.booklet.title')}</h2>
      <p>{words.ui('class.booklet.about', { count: paragraphs.length })}</p>
      <button
        type="button"
        class="main-button"
        data-class="print-booklet"
        onClick={() => printOnly('booklet')}
      >
        {words.ui('class.print')}
      </button>
      <div class="booklet-pages" data-print="booklet" data-running={words.story(keyOf.title)}>
        <h2>
          <StoryText words={words} text={keyOf.title} />
        </h2>
        <p>
          <Story words={words} text={keyOf.briefing} />
        </p>
        <p>{words.ui('class.booklet.how', { name })}</p>
        <BoxSheet words={words} boxes={boxes} />
        {paragraphs.map((paragraph) => (
          <ParagraphPart key={paragraph.number} words={words} paragraph={paragraph} name={name} />
        ))}
        <TeachersKey words={words} paragraphs={paragraphs} name={name} />
      </div>
    </section>
  );
}

interface ParagraphProps {
  words: Words;
  paragraph: Paragraph;
  name: string;
}

function ParagraphPart({ words, paragraph, name }: ParagraphProps) {
  const { number, lines, choices, onward, ending } = paragraph;
  const go = (to: number): string => words.ui('class.booklet.go', { number: words.number(to) });
  return (
    <article class="paragraph" data-paragraph={number}>
      <h3 translate={false}>{words.number(number)}</h3>
      <div>
        {lines.map(({ from, key, labelKey, only }) => (
          <p key={key}>
            <Only words={words} condition={only} />
            {from !== null && <b>{words.ui('play.says', { name: nameOf(words, from) })} </b>}
            <Story words={words} text={key} />
            {labelKey !== null && (
              <span>
                {' '}
                [<StoryText words={words} text={labelKey} />]
              </span>
            )}
          </p>
        ))}
        {ending !== null && (
          <p>
            <b>
              <Story words={words} text={ending.titleKey} />
            </b>
            <br />
            <Story words={words} text={ending.textKey} />
          </p>
        )}
        {choices.length > 0 && <p class="asks">{words.ui('play.what-could', { name })}</p>}
        <ul>
          {choices.map((choice) => (
            <li key={choice.id}>
              <b translate={false}>{choice.letter}</b>{' '}
              <Only words={words} condition={choice.only} />
              <Story words={words} text={choice.key} /> <Ticking words={words} ticks={choice} />
              <span class="go-to">{go(choice.goTo)}</span>
            </li>
          ))}
        </ul>
        <Ticking words={words} ticks={paragraph} />
        {onward.map(({ only, goTo }, at) => (
          <p key={`${at} ${goTo}`}>
            <Only words={words} condition={only} />
            {only.length === 0 && onward.length > 1 && (
              <i class="only">{words.ui('class.booklet.else')} </i>
            )}
            <span class="go-to">{go(goTo)}</span>
          </p>
        ))}
      </div>
    </article>
  );
}
