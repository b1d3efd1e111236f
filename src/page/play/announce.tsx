/**
 * One polite status: it speaks each new line as it comes, the question last, what conversation was
 * opened meanwhile, and in a class what the votes came to. A line is a piece of its own, which a
 * reader can stop; once focus is elsewhere nothing of it is left to be met a second time.
 */

import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Scenario } from '../../script/types.ts';
import type { ChatView, VoteView } from '../../session/view.ts';
import type { Words } from '../../view/ports.ts';
import { newLines } from './log.tsx';
import { type Piece, piecesOf, type Run } from './spoken-pieces.ts';

interface AnnouncementProps {
  words: Words;
  scenario: Scenario;
  view: ChatView;
  /** What is said of the votes of a class: what they came to, or to talk before the next ones. */
  verdict?: ComponentChildren;
}

/**
 * Always in the document, so that a change of its words is spoken. What is added is spoken and nothing
 * else, so pieces stay as they were when they came, whatever language is chosen meanwhile.
 */
export function Announcement(props: AnnouncementProps) {
  const { view } = props;
  const now = occasionOf(view);
  const before = useRef<Occasion | null>(null);
  /** What was told of this turn already. */
  const told = useRef<readonly string[]>([]);
  const pieces = useRef<readonly Piece[]>([]);
  /** Counts occasions: the same conversation can be opened twice. */
  const count = useRef(0);
  /** What was last spoken has been drawn: until then focus moves with it, and by the page's own hand. */
  const isDrawn = useRef(false);
  useMemo(() => {
    const what = whatToSay(before.current, now);
    before.current = now;
    count.current += 1;
    isDrawn.current = false;
    // A card has risen with nothing before it, or a turn begins: what was spoken is past.
    if (now.lines === null) pieces.current = [];
    if (what === 'nothing') return;
    const messages = newLines(view).filter(({ id }) => !told.current.includes(id));
    if (what === 'lines') told.current = view.fresh;
    const more = piecesOf(what, props, messages);
    pieces.current = [
      ...pieces.current,
      ...more.map((piece) => ({ ...piece, key: `${count.current}/${piece.key}` })),
    ];
  }, [now.lines, now.open, now.result]);
  const [, drawAgain] = useState(0);
  useEffect(() => {
    const moved = ({ target }: FocusEvent): void => {
      if (pieces.current.length === 0 || !isDrawn.current) return;
      if (target instanceof Element && target.closest('[role="log"]')) return;
      pieces.current = [];
      drawAgain((times) => times + 1);
    };
    document.addEventListener('focusin', moved);
    return () => document.removeEventListener('focusin', moved);
  }, []);
  useEffect(() => {
    isDrawn.current = true;
  });
  const isReady = useSilence();
  return (
    <div class="unseen" role="status" aria-atomic="false">
      {isReady &&
        pieces.current.map(({ key, lang, dir, said }) => (
          <p key={key} lang={lang} dir={dir}>
            {said === 'verdict' ? props.verdict : said.map(drawn)}
          </p>
        ))}
    </div>
  );
}

const drawn = (run: Run) =>
  typeof run === 'string' ? (
    run
  ) : (
    <bdi lang={run.lang} dir={run.dir}>
      {run.text}
    </bdi>
  );

/** False at first: words that come into the document together with their status are not spoken. */
function useSilence(): boolean {
  const [isReady, setReady] = useState(false);
  // After the first picture of the page, in a task of its own.
  useEffect(() => setReady(true), []);
  return isReady;
}

/** What is spoken of; each part is the same as long as nothing new is to be said of it. */
export interface Occasion {
  /** The lines told so far, those before a card too; null while there are none. */
  readonly lines: string | null;
  /** The open conversation. */
  readonly open: string;
  /** What there is to say of the votes; null while they are counted. */
  readonly result: string | null;
}

export function occasionOf({ turn, beat, fresh, calling, open, vote }: ChatView): Occasion {
  const rests = turn === 'asking' || turn === 'ended' || calling !== null;
  const comes = (turn === 'delivering' || turn === 'explaining') && fresh.length > 0;
  return {
    lines: rests || comes ? [turn, beat, ...fresh].join(' ') : null,
    open,
    // With the card the votes of its decision are there once more.
    result: vote === null || turn === 'explaining' ? null : resultOf(beat, vote),
  };
}

function resultOf(beat: string, { phase, leading }: VoteView): string | null {
  if (phase === 'talking') return `${beat} ${phase}`;
  return phase === 'open' ? null : [beat, ...leading].join(' ');
}

/** What is new comes before what was only looked at. */
export function whatToSay(
  before: Occasion | null,
  now: Occasion,
): 'verdict' | 'lines' | 'conversation' | 'nothing' {
  if (now.result !== null && now.result !== before?.result) return 'verdict';
  if (now.lines === null) return 'nothing';
  if (now.lines !== before?.lines) return 'lines';
  return now.open === before.open ? 'nothing' : 'conversation';
}
