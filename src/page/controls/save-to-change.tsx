/** A sheet as a file that a school changes before it prints it. What makes it is fetched when pressed. */
import type { PaperSheet } from '../../app/paper-sheet.ts';
import type { Words } from '../../view/ports.ts';
import type { SaveSheet } from '../page-state.ts';
import { SaveButton } from './save-button.tsx';

interface SaveToChangeProps {
  words: Words;
  save: SaveSheet;
  /** Made when it is pressed. */
  sheet: () => PaperSheet;
}

export function SaveToChange({ words, save, sheet }: SaveToChangeProps) {
  return (
    <div class="row no-print">
      <SaveButton
        words={words}
        label={words.ui('guide.change')}
        marks={{ 'data-save-sheet': 'true' }}
        said={{ saved: words.ui('guide.change.saved'), failed: words.ui('guide.change.failed') }}
        onSave={() => save(sheet())}
      />
    </div>
  );
}
