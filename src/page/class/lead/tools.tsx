/** The tools of whoever leads, always at the same place: back, covers, keys, the desk. */

import { intentFor } from '../../../classroom/desk/leading.ts';
import type { IconName } from '../../../look/icons.ts';
import { Icon } from '../../controls/icon.tsx';
import { type BarProps, endHere, standingHere } from '../shown.ts';
import { deskAddress } from './desk-link.tsx';
import { toggleFullscreen } from './windows.ts';

export function ClassTools(props: BarProps) {
  const { parts, classes, view, now, onDesk } = props;
  const { words } = parts;
  const { record } = now.lesson;
  const end = endHere(now, view);
  const tool = (
    name: string,
    icon: IconName,
    label: string,
    onPress: () => void,
    short = label,
  ) => (
    <button type="button" class="tool" data-class={name} title={label} onClick={onPress}>
      <Face icon={icon} name={short} />
    </button>
  );
  const lead = (does: 'back' | 'blank' | 'calm' | 'end') => (): void => {
    const intent = intentFor({ does }, standingHere(now, view));
    if (intent !== null) classes.lead(intent);
  };
  return (
    <div class="class-tools">
      {tool('back', 'back', words.ui('class.back'), lead('back'), words.ui('class.tool.back'))}
      <Jump {...props} />
      {tool('blank', 'dark', words.ui('class.blank'), lead('blank'))}
      {tool('calm', 'leaf', words.ui('class.calm'), lead('calm'))}
      {tool('full', 'full', words.ui('class.full'), toggleFullscreen)}
      {tool('told', 'shield', words.ui('guide.told'), lead('calm'), words.ui('class.tool.told'))}
      {tool('keys', 'keyboard', words.ui('class.keys.title'), () => classes.showKeys(true))}
      {record !== null && !now.lacks.includes('desk') && (
        <a
          class="tool"
          data-class="desk"
          href={deskAddress(words, record.id)}
          target="_blank"
          rel="noopener"
          title={words.ui('class.open-desk')}
          onClick={(event) => {
            // A tab would lie over the story on the projector; a window can be moved away.
            event.preventDefault();
            onDesk(event.currentTarget.href);
          }}
        >
          <Face icon="people" name={words.ui('class.tool.desk')} />
        </a>
      )}
      {end !== null &&
        tool('end', 'door', words.ui(`class.${end}`), lead('end'), words.ui(`class.tool.${end}`))}
      <span class="unseen" role="status">
        {view.vote && view.turn === 'asking' && view.vote.total > 0
          ? words.ui('class.counted', { number: words.number(view.vote.total) })
          : ''}
      </span>
    </div>
  );
}

/** The icon, and where there is room its name. */
function Face({ icon, name }: { icon: IconName; name: string }) {
  return (
    <>
      <Icon name={icon} />
      <span class="tool-name">{name}</span>
    </>
  );
}

/** Back to any decision that was reached: a real select laid over its icon. */
function Jump({ parts, view }: BarProps) {
  const { words, send } = parts;
  const reached = view.turn === 'explaining' ? view.made - 1 : view.made;
  return (
    <span class="tool jump-tool" title={words.ui('class.jump')} data-off={reached < 1 || undefined}>
      <Face icon="again" name={words.ui('class.tool.jump')} />
      <select
        aria-label={words.ui('class.jump')}
        data-class="jump"
        disabled={reached < 1}
        value=""
        onChange={(event) => {
          const { value } = event.currentTarget;
          event.currentTarget.value = '';
          if (value !== '') send({ type: 'play', intent: { type: 'jump', made: Number(value) } });
        }}
      >
        <option value="">{words.ui('class.jump')}</option>
        {Array.from({ length: Math.max(0, reached) }, (_, made) => (
          <option key={made} value={made}>
            {words.ui('class.decision', { number: words.number(made + 1) })}
          </option>
        ))}
      </select>
    </span>
  );
}
