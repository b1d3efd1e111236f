/** For whoever writes a pack: what is wrong with it now, over whatever screen is open. */

import type { AuthorNote } from '../../app/state.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import { Counts, Problems } from './problems.tsx';

export function AuthorBar({ words, note }: { words: Words; note: AuthorNote }) {
  const { folder, problems, lost } = note;
  const isBroken = problems.some(({ severity }) => severity === 'error');
  return (
    <aside class="author-bar" aria-label={words.ui('packs.author.title')}>
      <div class="author-line" role="status">
        <Icon name={problems.length > 0 ? 'flag' : 'tick'} size={20} />
        <b dir="ltr">{folder}</b>
        {problems.length === 0 ? (
          <span>{words.ui('packs.author.fine')}</span>
        ) : (
          <Counts words={words} problems={problems} />
        )}
        {isBroken && <span>{words.ui('packs.author.behind')}</span>}
        {lost > 0 && (
          <span data-lost={lost}>
            {words.ui('trouble.steps-lost')} {words.ui('packs.author.lost', { number: lost })}
          </span>
        )}
      </div>
      {problems.length > 0 && (
        <details open={isBroken}>
          <summary>{words.ui('packs.author.list')}</summary>
          <Problems words={words} problems={problems} heading="h2" />
        </details>
      )}
    </aside>
  );
}
