/** What is given on stands folded away, and is fetched only when somebody unfolds it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Giving } from '../../app/giving.ts';
import type { IconName } from '../../look/icons.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import { type GiveScreens, giveScreens, loadGiveScreens } from './late-give.ts';

interface FoldedProps {
  words: Words;
  giving: Giving;
  /** Names it for whoever looks for it in the document. */
  name: string;
  icon: IconName;
  summary: string;
  children: (screens: GiveScreens) => ComponentChildren;
}

export function Folded({ words, giving, name, icon, summary, children }: FoldedProps) {
  const [open, setOpen] = useState(false);
  const [fetched, setFetched] = useState<'here' | 'missing' | null>(null);
  const screens = giveScreens();
  const unfold = (isOpen: boolean): void => {
    setOpen(isOpen);
    setFetched(null);
    if (!isOpen || screens) return;
    Promise.all([loadGiveScreens(), giving.fetchWords()]).then(
      () => setFetched('here'),
      () => setFetched('missing'),
    );
  };
  return (
    <details
      class="maps no-print"
      data-give={name}
      onToggle={({ currentTarget }) => unfold(currentTarget.open)}
    >
      <summary>
        <Icon name={icon} size={20} />
        {summary}
      </summary>
      {open && screens && children(screens)}
      {fetched === 'missing' && <p role="alert">{words.ui('app.give.late')}</p>}
    </details>
  );
}
