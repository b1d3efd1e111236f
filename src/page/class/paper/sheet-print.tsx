/** A sheet as it is printed from here; the same blocks make the file to change. */

import type { PaperSheet, SheetBlock } from '../../../app/paper-sheet.ts';
import type { Printed } from '../../controls/print.ts';
import { WriteLine } from '../../controls/write-line.tsx';
import './sheet-print.css';

export function SheetToPrint({ sheet, print }: { sheet: PaperSheet; print: Printed }) {
  return (
    <div class="print-only print-sheet" data-print={print}>
      <h2>{sheet.title}</h2>
      {sheet.blocks.map((block, at) => (
        <Block key={at} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: SheetBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'text':
      return <p class="soft">{block.text}</p>;
    case 'tick':
      return <p class="sheet-tick">{block.text}</p>;
    case 'blank':
      return (
        <dl class="sheet-line">
          <WriteLine
            name={block.text}
            filled={block.filled}
            blanks={block.filled.length === 0 ? 1 : 0}
          />
        </dl>
      );
    case 'row':
      return (
        <dl class="sheet-line">
          <WriteLine name={block.cells[0]} filled={[block.cells[1]]} blanks={0} />
        </dl>
      );
  }
}
