/** What whoever leads has in the toolbar, where no bar of its own stands below: covers, and the desk. */
import type { Cover as CoverKind } from '../../../classroom/lesson/lesson.ts';
import { Icon } from '../../controls/icon.tsx';
import type { Shown } from '../shown.ts';
import { DeskAddress, deskAddress, useDeskWait } from './desk-link.tsx';

/** In the toolbar of every screen that has no bar of its own to lead from. */
export function CoverTools(props: Shown) {
  const { parts, classes, state, now } = props;
  const { words } = parts;
  if (state.place === 'playing') return null;
  const tool = (cover: Exclude<CoverKind, 'none'>, icon: 'dark' | 'leaf') => (
    <button
      type="button"
      class="tool"
      data-class={cover}
      title={words.ui(`class.${cover}`)}
      onClick={() =>
        classes.send({ type: 'cover', cover: now.lesson.cover === cover ? 'none' : cover })
      }
    >
      <Icon name={icon} />
      <span class="cover-name">{words.ui(`class.${cover}`)}</span>
    </button>
  );
  return (
    <>
      {tool('blank', 'dark')}
      {tool('calm', 'leaf')}
      <DeskTool {...props} />
    </>
  );
}

/** The desk can be there before anything is on the projector. */
function DeskTool(props: Shown) {
  const { parts, now } = props;
  const { words } = parts;
  const wait = useDeskWait(props);
  const { session } = now;
  if (session === null || now.lacks.includes('desk')) return null;
  return (
    <>
      <a
        class="tool"
        data-class="desk"
        href={deskAddress(words, session)}
        target="_blank"
        rel="noopener"
        title={words.ui('class.open-desk')}
        onClick={(event) => {
          event.preventDefault();
          wait.open(event.currentTarget.href);
        }}
      >
        <Icon name="people" />
        <span class="cover-name">{words.ui('class.tool.desk')}</span>
      </a>
      {wait.isLate && <DeskAddress {...props} session={session} onClose={wait.end} />}
    </>
  );
}
