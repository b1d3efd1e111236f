/** The facilitator's guide of a pack: on the screen for reading, on paper for the lesson. */

import type { GuideBook } from '../../app/guide-book.ts';
import type { School } from '../../app/school.ts';
import type { Words } from '../../view/ports.ts';
import type { KeyIn } from '../../view/ui-key.ts';
import { SlipSheet } from '../class/paper/slip-sheet.tsx';
import { Icon } from '../controls/icon.tsx';
import { languageOf } from '../controls/marked-language.ts';
import { printOnly } from '../controls/print.ts';
import { saveOf } from '../controls/save-of.ts';
import { SaveToChange } from '../controls/save-to-change.tsx';
import { AtSchool } from '../help/at-school.tsx';
import { helpChosen } from '../help/help-here.ts';
import { PocketCards } from '../help/pocket-card.tsx';
import type { PageParts, PageState, Send } from '../page-state.ts';
import { Common, Told } from './common.tsx';
import { Letter } from './letter.tsx';
import { letterSheet } from './letter-sheet.ts';
import { Plan } from './minutes.tsx';
import { Objectives } from './objectives.tsx';
import { ownWords, Part, Points } from './own-words.tsx';
import { MapPage, Questions } from './story-pages.tsx';
import '../late.css';
import '../packs/map.css';
import './guide.css';

interface GuideProps {
  words: Words;
  send: Send;
  school: School;
  book: GuideBook;
  parts: PageParts;
  state: PageState;
}

export function GuideScreen({ words, send, school, book, parts, state }: GuideProps) {
  const help = helpChosen(parts, state);
  const save = saveOf(parts, state);
  const ui = (key: KeyIn<'guide'>) => words.ui(`guide.${key}`);
  const own = ownWords(book, words.language);
  const { guide } = book;
  const shared = { words, own };
  return (
    <div
      class="sheet handbook"
      data-print="guide"
      data-guide={book.complete ? 'complete' : 'waiting'}
    >
      <GuideHead words={words} send={send} book={book} />
      <Part title={ui('objectives')}>
        <p>{ui('objectives-about')}</p>
        <Objectives {...shared} book={book} />
      </Part>
      <Part title={ui('before')}>
        <Common words={words} part="before" />
        <h3>{ui('for-this-pack')}</h3>
        <Points {...shared} part="before" points={guide.before} />
      </Part>
      <Part title={ui('plans')}>
        <Plan {...shared} part="plan45" stages={guide.plan45} />
        <Plan {...shared} part="plan15" stages={guide.plan15} />
      </Part>
      <Part title={ui('secrecy')}>
        <Common words={words} part="secrecy" />
      </Part>
      <Part title={ui('send')}>
        <Common words={words} part="send" />
        {guide.send !== undefined && (
          <>
            <h3>{ui('for-this-pack')}</h3>
            <Points {...shared} part="send" points={guide.send} />
          </>
        )}
      </Part>
      <Part title={ui('told')} page>
        <AtSchool words={words} school={school} />
        <Told words={words} />
      </Part>
      <Part title={ui('incident')} page>
        <p>{ui('incident-about')}</p>
        <Common words={words} part="incident" />
      </Part>
      <Part title={ui('rehearse')}>
        <Points {...shared} part="rehearse" points={guide.rehearse} />
      </Part>
      <Part title={ui('discussion')}>
        <Points {...shared} part="discussion" points={guide.discussion} />
      </Part>
      <Part title={ui('decisions')} page>
        <p>{ui('decisions-about')}</p>
        {book.stories.map((story) => (
          <Questions key={story.scenario.id} words={words} story={story} />
        ))}
      </Part>
      <Part title={ui('closing')}>
        <Points {...shared} part="closing" points={guide.closing} />
      </Part>
      <Part title={ui('after')}>
        <Common words={words} part="after" />
      </Part>
      <Part title={ui('curriculum')}>
        <Points {...shared} part="curriculum" points={guide.curriculum} />
        <p class="soft">{ui('curriculum-check')}</p>
      </Part>
      <Part title={ui('staff')}>
        <Points {...shared} part="staff" points={guide.staff} />
        <h3>{ui('sources')}</h3>
        <ul class="points sources" {...languageOf(words, own.language)}>
          {guide.sources.map(({ id, link }) => (
            <li key={id}>
              {own.text(`sources.${id}`)} {link !== undefined && <bdi dir="ltr">{link}</bdi>}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={ui('maps')} page>
        <p>{ui('maps-about')}</p>
        {!book.complete && <p role="status">{ui('maps-waiting')}</p>}
        {book.stories.map((story) => (
          <MapPage key={story.scenario.id} words={words} story={story} />
        ))}
      </Part>
      <Part title={ui('letter')} page>
        <p class="only-screen">{ui('letter.about')}</p>
        {save !== null && (
          <SaveToChange
            words={words}
            save={save}
            sheet={() => letterSheet({ ...shared, letter: guide.letter, help, school })}
          />
        )}
        <Letter {...shared} letter={guide.letter} help={help} school={school} />
      </Part>
      <Part title={ui('slip')} page>
        <p class="only-screen">{ui('slip-about')}</p>
        <SlipSheet words={words} onScreen />
      </Part>
      <Part title={words.ui('help.card.title')} page>
        <p class="only-screen">{ui('card-about')}</p>
        {[...help.own, ...help.everywhere].some(({ sure }) => sure === 'B') && (
          <p class="only-screen unreviewed">{ui('card-unsure')}</p>
        )}
        <PocketCards words={words} help={help} school={school} />
      </Part>
    </div>
  );
}

/** What it is the guide of, and how it comes on paper. */
function GuideHead({ words, send, book }: Pick<GuideProps, 'words' | 'send' | 'book'>) {
  const ui = (key: KeyIn<'guide'>) => words.ui(`guide.${key}`);
  const title = book.titles[words.language] ?? book.titles[book.source];
  return (
    <>
      <button type="button" class="back" data-intent="back" onClick={() => send({ type: 'back' })}>
        <Icon name="back" size={20} />
        {words.ui('app.back')}
      </button>
      <p class="eyebrow">{ui('title')}</p>
      <h1 tabIndex={-1}>
        <bdi>{title?.title ?? ''}</bdi>
      </h1>
      {!book.reviewed && <p class="unreviewed">{ui('unreviewed')}</p>}
      <p class="lead">{ui('about')}</p>
      <div class="row guide-actions">
        <button
          type="button"
          class="main-button"
          data-intent="print-guide"
          onClick={() => printOnly('guide')}
        >
          {ui('print')}
        </button>
        <span class="soft">{ui('print-about')}</span>
      </div>
    </>
  );
}
