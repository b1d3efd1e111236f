/** A picture that was pressed fills the glass, with its words. The story waits meanwhile. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type PhoneControl, pictureControl } from '../../session/controls.ts';
import { onPicture } from '../../session/notice.ts';
import { openThread } from '../../session/open-thread.ts';
import { pictureState } from '../../session/pictures.ts';
import type { ChatView } from '../../session/view.ts';
import { Icon } from '../controls/icon.tsx';
import { isHandle, nameOf, Story, storyBlock, storyLanguage } from '../controls/story-words.tsx';
import { Glass } from './glass.tsx';
import type { PartProps } from './part-props.ts';
import type { Look } from './phone-controls.tsx';
import { PictureArt } from './picture-art.tsx';

/** The message whose picture that control opens, with what can be seen of it. */
function pictureOf({ id }: PhoneControl, view: ChatView, { scenario }: PartProps) {
  const thread = openThread(view);
  const message = thread?.messages.find((each) => pictureControl(each.id) === id);
  return thread && message ? { message, state: pictureState(message, thread, scenario) } : null;
}

interface OpenedProps extends PartProps {
  look: Look;
  onLook: (look: Look) => void;
  onClose: () => void;
}

/** A tap anywhere on it closes it again. */
export function OpenedPicture(props: OpenedProps) {
  const { words, view, over, look, onLook, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const opened = pictureOf(look.control, view, props);
  if (!opened) return null;
  const { message, state } = opened;
  const { from, key, labelKey } = message;
  const title = labelKey === null ? look.title : words.story(labelKey);
  const details = onPicture(message, state, view, props.scenario);
  return (
    <Glass over={over} picture={state} onClose={onClose}>
      <section
        class="opened-picture"
        role="dialog"
        aria-modal="true"
        aria-labelledby="look-heading"
      >
        <div class="sheet-head">
          {from !== null && (
            <p translate={!isHandle(nameOf(words, from))} {...storyLanguage(words)}>
              {nameOf(words, from)}
            </p>
          )}
          <button type="button" class="tool" data-intent="close-look" title={words.ui('app.close')}>
            <Icon name="cross" />
          </button>
        </div>
        <div class="opened-art">
          <PictureArt message={message} state={state} scenario={props.scenario} />
        </div>
        <div class="opened-words">
          <h2 id="look-heading" ref={heading} tabIndex={-1}>
            {labelKey === null ? look.title : <Story words={words} text={labelKey} />}
          </h2>
          <p {...storyBlock(words, key)}>
            <Story words={words} text={key} />
          </p>
          {state !== 'open' && <p class="opened-state">{words.ui(`play.look.${state}`)}</p>}
          {details.length > 0 && (
            <button
              type="button"
              class="quiet"
              data-control="notice"
              onClick={(event) => {
                // The picture would close under it, and the story go on.
                event.stopPropagation();
                onLook({ ...look, kind: 'notice', title, details });
              }}
            >
              <Icon name="look" size={18} />
              {words.ui('play.profile.hint')}
            </button>
          )}
        </div>
      </section>
    </Glass>
  );
}
