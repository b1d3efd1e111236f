/** What lies over the class's screen, from the desk: a dark screen or a quiet one, whatever is under it. */
import type { DeskIntent, DeskSnapshot } from '../../../classroom/desk/protocol.ts';
import { Go, Small } from './desk-buttons.tsx';
import type { ConnectedProps } from './desk-parts.ts';

type CoverProps = Pick<ConnectedProps, 'parts' | 'classes'> & { snapshot: DeskSnapshot };

/** The class sees something else: first it is shown again. */
export function Uncover({ parts, classes, snapshot }: CoverProps) {
  const { words } = parts;
  const isPanel = snapshot.over === 'panel';
  const intent: DeskIntent = isPanel ? { type: 'close-panel' } : { type: 'cover', cover: 'none' };
  return (
    <>
      <p class="notice">{words.ui(isPanel ? 'desk.panel' : 'desk.covered')}</p>
      <Go
        name="uncover"
        label={words.ui(isPanel ? 'desk.close-panel' : 'class.uncover')}
        onPress={() => classes.ask(intent)}
      />
    </>
  );
}

/** A dark screen or a quiet one: on every screen of the class. */
export function Covers({ parts, classes, snapshot }: CoverProps) {
  const { words } = parts;
  const { over } = snapshot;
  const cover = (name: 'blank' | 'calm') => (
    <Small
      name={name}
      pressed={over === name}
      label={words.ui(`class.${name}`)}
      onPress={() => classes.ask({ type: 'cover', cover: over === name ? 'none' : name })}
    />
  );
  return (
    <div class="row desk-tools">
      {cover('blank')}
      {cover('calm')}
    </div>
  );
}
