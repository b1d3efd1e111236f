/** What has changed since a story was signed, as the lead of a school reads it. */

import type { Signed } from '../../../classroom/lesson/signed-file.ts';
import { changesSince, isUnchanged, type Piece } from '../../../script/signed.ts';
import type { FileFault } from '../../../session/stored-file.ts';
import type { Words } from '../../../view/ports.ts';
import { languageName, shownMark } from './sign-sheet.ts';

interface SinceProps {
  words: Words;
  before: Signed | FileFault;
  now: Signed;
}

export function SignedSince({ words, before, now }: SinceProps) {
  if (typeof before === 'string') return <Fault says={words.ui(`sign.fault.${before}`)} />;
  if (before.pack !== now.pack || before.story !== now.story)
    return <Fault says={words.ui('sign.fault.story', { story: before.title })} />;
  if (before.language !== now.language) {
    const language = languageName(words, before.language);
    return <Fault says={words.ui('sign.fault.language', { language })} />;
  }
  const changes = changesSince(before.pieces, now.pieces);
  const told = { version: before.version, before: shownMark(before), mark: shownMark(now) };
  if (isUnchanged(changes))
    return (
      <p class="notice" data-since="same">
        {words.ui('sign.same', told)}
      </p>
    );
  return (
    <div class="notice" data-since="differs">
      <p>{words.ui('sign.differs', told)}</p>
      <Group words={words} title={words.ui('sign.added')} pieces={changes.added} />
      <Group
        words={words}
        title={words.ui('sign.changed')}
        pieces={changes.changed.map(({ now: piece }) => piece)}
        before={new Map(changes.changed.map((each) => [each.now, each.before.words]))}
      />
      <Group words={words} title={words.ui('sign.removed')} pieces={changes.removed} />
    </div>
  );
}

const Fault = ({ says }: { says: string }) => (
  <p class="notice" data-since="fault">
    {says}
  </p>
);

interface GroupProps {
  words: Words;
  title: string;
  pieces: readonly Piece[];
  /** The words that were read, where they are others now. */
  before?: ReadonlyMap<Piece, string>;
}

function Group({ words, title, pieces, before }: GroupProps) {
  if (pieces.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="points">
        {pieces.map((piece) => {
          const was = before?.get(piece) ?? piece.words;
          return (
            <li key={`${piece.kind} ${piece.name}`} data-piece={piece.kind}>
              {pieceText(words, piece)}
              {!isSame(was, piece.words) && (
                <span class="soft"> {words.ui('sign.before', { words: quoted(words, was) })}</span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** A saved list has the beginning of long words alone. */
const isSame = (was: string, now: string): boolean =>
  now === was || (was !== '' && now.startsWith(was));

const quoted = (words: Words, text: string): string => words.ui('play.quoted', { words: text });

function pieceText(words: Words, { kind, words: text }: Piece): string {
  if (kind === 'passage' && text === '') return words.ui('sign.piece.onward');
  return words.ui(`sign.piece.${kind}`, { words: quoted(words, text) });
}
