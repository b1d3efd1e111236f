/** Asked once on the way to the library, where votes are kept nowhere yet. */
import { SaveButton } from '../../controls/save-button.tsx';
import { PanelDialog } from '../../shell/dialog.tsx';
import { NameField } from '../fields/fields.tsx';
import { NotKept } from '../fields/not-kept.tsx';
import type { Shown } from '../shown.ts';

export function Losing(props: Shown) {
  const { parts, classes, now } = props;
  const { words, send } = parts;
  const { record } = now.lesson;
  const stay = (): void => send({ type: 'stay' });
  if (record === null) return null;
  const isKept = record.name !== '' && now.keeping.lessons;
  return (
    <PanelDialog
      words={words}
      panel="losing"
      title={words.ui('class.losing')}
      onClose={stay}
      onLeave={() => send({ type: 'leave' })}
    >
      <p>{words.ui('class.losing-about')}</p>
      <div class="fields">
        <NameField {...props} id="losing-name" />
      </div>
      <NotKept words={words} keeping={now.keeping} />
      <div class="row ends">
        <button type="button" class="main-button" data-intent="stay" onClick={stay}>
          {words.ui('class.losing-stay')}
        </button>
        <SaveButton
          words={words}
          label={words.ui('class.file.save')}
          marks={{ 'data-save-lesson': record.id }}
          onSave={() => classes.saveLesson(record)}
        />
        <button
          type="button"
          class="quiet"
          data-intent="library-sure"
          onClick={() => send({ type: 'library', sure: true })}
        >
          {words.ui(isKept ? 'play.to-library' : 'class.losing-go')}
        </button>
      </div>
    </PanelDialog>
  );
}
