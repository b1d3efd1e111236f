/** The desk while no story is open: one is chosen here, and the class's screen can be covered. */
import { offeredHere } from '../../../app/school.ts';
import type { DeskSnapshot } from '../../../classroom/desk/protocol.ts';
import { libraryCards } from '../../around/cards.ts';
import { Covers, Uncover } from './desk-covers.tsx';
import type { ConnectedProps } from './desk-parts.ts';

export function DeskLobby(props: ConnectedProps & { snapshot: DeskSnapshot }) {
  const { parts, desk, snapshot } = props;
  const { place, over } = snapshot;
  return (
    <section
      class="lead-box"
      aria-label={parts.words.ui('class.bar')}
      tabIndex={-1}
      data-over={over}
      inert={!desk.steers}
    >
      {over !== 'none' && <Uncover {...props} />}
      {over === 'none' && place === 'library' && <Stories {...props} />}
      <Covers {...props} />
    </section>
  );
}

/** Only the teacher sees the list, and so which story it might have been. */
function Stories({ parts, classes, state }: ConnectedProps) {
  const { words } = parts;
  const packs = libraryCards(offeredHere(state.packs, state.school.card), words.language);
  const open = (name: string): void => {
    const [pack = '', scenario = ''] = name.split('/');
    if (scenario !== '') classes.ask({ type: 'open-story', pack, scenario });
  };
  return (
    <>
      <p>{words.ui('desk.choose-about')}</p>
      <label class="field">
        {words.ui('desk.choose')}
        <select
          data-desk="choose"
          value=""
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            currentTarget.value = '';
            open(value);
          }}
        >
          <option value="">–</option>
          {packs.map((pack) => (
            <optgroup key={pack.id} label={pack.title}>
              {pack.scenarios.map(({ id, title }) => (
                <option key={id} value={`${pack.id}/${id}`}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
    </>
  );
}
