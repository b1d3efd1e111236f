/** A sheet as a file that a school changes before it prints it. What makes it is fetched when pressed. */
import { useState } from 'preact/hooks';
import type { PaperSheet } from '../../app/paper-sheet.ts';
import type { Words } from '../../view/ports.ts';
import type { SaveSheet } from '../page-state.ts';

interface SaveToChangeProps {
  words: Words;
  save: SaveSheet;
  /** Made when it is pressed. */
  sheet: () => PaperSheet;
}

export function SaveToChange({ words, save, sheet }: SaveToChangeProps) {
  const [said, setSaid] = useState<'saved' | 'failed' | null>(null);
  const press = (): void => {
    save(sheet()).then(
      () => setSaid('saved'),
      () => setSaid('failed'),
    );
  };
  return (
    <div class="row no-print">
      <button type="button" class="quiet" data-save-sheet onClick={press}>
        {words.ui('guide.change')}
      </button>
      <span class="soft" role="status">
        {said !== null && words.ui(`guide.change.${said}`)}
      </span>
    </div>
  );
}
