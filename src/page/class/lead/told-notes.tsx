/**
 * What whoever leads one screen reads when a pupil has told something: small, in the corner of the
 * Calm cover, where a class has its task. Nothing large on a wall says that somebody told.
 */
import { saidBy, schoolLines } from '../../../app/school.ts';
import { Icon } from '../../controls/icon.tsx';
import { Common, Told } from '../../guide/common.tsx';
import { AtSchool } from '../../help/at-school.tsx';
import { helpChosen } from '../../help/help-here.ts';
import { Numbers } from '../../help/numbers.tsx';
import { useModal } from '../../shell/modal.ts';
import type { Shown } from '../shown.ts';

export function ToldNotes({ parts, state, onClose }: Shown & { onClose: () => void }) {
  const { words } = parts;
  const help = helpChosen(parts, state);
  const { card } = state.school;
  const isKnown = saidBy(card, ...schoolLines).length > 0;
  const { dialog, heading, onCancel } = useModal(onClose);
  return (
    <dialog
      ref={dialog}
      class="told-notes"
      data-panel="told"
      aria-labelledby="told-heading"
      onCancel={onCancel}
    >
      <div class="told-head">
        <h2 ref={heading} id="told-heading" tabIndex={-1}>
          {words.ui('class.told.open')}
        </h2>
        <button
          type="button"
          class="tool"
          data-intent="close-panel"
          title={words.ui('app.close')}
          onClick={onClose}
        >
          <Icon name="cross" size={20} />
        </button>
      </div>
      {/* What scrolls can be reached by Tab, and then moved by the arrows. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the region scrolls. */}
      <section class="told-body" tabIndex={0} aria-labelledby="told-heading">
        <p>{words.ui('class.told.small')}</p>
        <Told words={words} />
        <h3>{words.ui('class.told.lead')}</h3>
        {isKnown ? (
          <AtSchool words={words} school={card} />
        ) : (
          <p>{words.ui('class.told.lead-about')}</p>
        )}
        <h3>{words.ui('class.told.numbers')}</h3>
        {help.country === null ? (
          <p>{words.ui('class.told.no-country')}</p>
        ) : (
          <Numbers words={words} help={help} />
        )}
        <h3>{words.ui('guide.secrecy')}</h3>
        <Common words={words} part="secrecy" />
      </section>
    </dialog>
  );
}
