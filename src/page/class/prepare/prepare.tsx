/** For whoever prepares a lesson: a plan to print, cards, and with a story open its paper edition. */

import { Icon } from '../../controls/icon.tsx';
import { BookletPart } from '../paper/booklet-part.tsx';
import { SignOffLate } from '../paper/sign-late.tsx';
import { VoteCards } from '../paper/vote-cards.tsx';
import type { Shown } from '../shown.ts';
import { PlanBuilder } from './plan-builder.tsx';
import { PreviewPart } from './preview.tsx';
import { Sheets } from './sheets.tsx';

export function Guide(props: Shown) {
  const { parts, state } = props;
  const { words, send } = parts;
  const { scenario } = state;
  return (
    <div class="sheet wide guide">
      <button type="button" class="back" data-intent="back" onClick={() => send({ type: 'back' })}>
        <Icon name="back" size={20} />
        {words.ui('app.back')}
      </button>
      {scenario === null ? (
        <>
          <h1 tabIndex={-1}>{words.ui('class.guide.title')}</h1>
          <p class="lead">{words.ui('class.guide.about')}</p>
          <PlanBuilder {...props} />
          <VoteCards words={words} />
          <Sheets words={words} />
        </>
      ) : (
        <>
          <h1 tabIndex={-1}>{words.ui('class.guide.story-title')}</h1>
          <PreviewPart words={words} scenario={scenario} />
          <BookletPart words={words} scenario={scenario} />
          <SignOffLate {...props} scenario={scenario} />
        </>
      )}
    </div>
  );
}
