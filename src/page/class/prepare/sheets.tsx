/** Sheets for a lesson that is none in a classroom: by video call, and with a small group. */

import { useState } from 'preact/hooks';
import type { Words } from '../../../view/ports.ts';
import type { KeyIn, UiKey } from '../../../view/ui-key.ts';
import { printOnly } from '../../controls/print.ts';
import { WriteLine } from '../../controls/write-line.tsx';

/** One part of a sheet: its heading, and its points. */
type Part<Sheet extends 'remote' | 'group'> = readonly [
  heading: KeyIn<`${Sheet}.sheet`>,
  points: readonly KeyIn<`${Sheet}.sheet`>[],
];

const remote: readonly Part<'remote'>[] = [
  ['before', ['before.share', 'before.second', 'before.threats', 'before.record', 'before.where']],
  ['sees', ['sees.pupils', 'sees.chat', 'sees.home']],
  ['camera', ['camera.off', 'camera.name', 'camera.leave']],
  ['private', ['private.how', 'private.second']],
  ['told', ['told.open', 'told.alone', 'told.picture', 'told.lead', 'told.now']],
  ['end', ['end.numbers', 'end.stay']],
];

const group: readonly Part<'group'>[] = [
  ['words', ['words.group', 'words.come']],
  ['who', ['who.named', 'who.limits']],
  ['round', ['round.read', 'round.talk', 'round.known']],
  ['hours', ['hours.end', 'hours.next']],
];

export function Sheets({ words }: { words: Words }) {
  return (
    <>
      <Sheet words={words} name="remote" blanks={['second', 'private', 'lead']} parts={remote} />
      <Sheet words={words} name="group" blanks={['named', 'hours']} parts={group} />
    </>
  );
}

interface SheetProps<Name extends 'remote' | 'group'> {
  words: Words;
  name: Name;
  /** Lines to fill in by hand. */
  blanks: readonly KeyIn<`${Name}.blank`>[];
  parts: readonly Part<Name>[];
}

function Sheet<Name extends 'remote' | 'group'>({ words, name, blanks, parts }: SheetProps<Name>) {
  const say = (key: string): string => words.ui(key as UiKey);
  const [open, setOpen] = useState(false);
  return (
    <section class="sheet-part">
      <h2>{say(`${name}.sheet`)}</h2>
      <p>{say(`${name}.sheet-about`)}</p>
      <div class="row">
        <button
          type="button"
          class="quiet"
          data-class={`print-${name}`}
          onClick={() => printOnly(name)}
        >
          {words.ui('class.print')}
        </button>
        <button
          type="button"
          class="quiet"
          data-sheet={name}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {words.ui('remote.open-sheet')}
        </button>
      </div>
      <div class={open ? 'covering' : 'covering print-only'} data-print={name}>
        <h2 class="print-title">{say(`${name}.sheet`)}</h2>
        <dl class="covering-lines">
          {blanks.map((blank) => (
            <WriteLine key={blank} name={say(`${name}.blank.${blank}`)} />
          ))}
        </dl>
        {parts.map(([heading, points]) => (
          <section key={heading}>
            <h3>{say(`${name}.sheet.${heading}`)}</h3>
            <ul class="points">
              {points.map((point) => (
                <li key={point}>{say(`${name}.sheet.${point}`)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
