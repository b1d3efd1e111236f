/** One play: over the stage its controls lie unseen where the stage drew them; else a document. */

import type { ComponentChildren } from 'preact';
import type { ViewKind } from '../../app/settings.ts';
import type { TextKey } from '../../script/keys.ts';
import type { Scenario } from '../../script/types.ts';
import { isLocked } from '../../session/locked.ts';
import type { ChatView } from '../../session/view.ts';
import type { Placement } from '../../view/placement.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import { nameOf } from '../controls/story-words.tsx';
import type { Send } from '../page-state.ts';
import { Announcement } from './announce.tsx';
import { Choices } from './choices.tsx';
import { Draft } from './draft.tsx';
import { EndingCard } from './ending.tsx';
import { FeedbackCard } from './feedback.tsx';
import { Guess } from './guess.tsx';
import { LockedPhone } from './lock.tsx';
import { Log } from './log.tsx';
import { ToEarlier, ToNewest, useLookBackKeys } from './look-back.tsx';
import { isOnControl, useNextLine } from './next-line.ts';
import { NoticeSheet } from './notice-sheet.tsx';
import { OpenedPicture } from './opened-picture.tsx';
import type { PartProps } from './part-props.ts';
import { Paused } from './paused.tsx';
import { type LookProps, PhoneControls, pressControl } from './phone-controls.tsx';
import { PhoneSheet } from './phone-sheet.tsx';
import { placed } from './placed.ts';
import { Ring } from './ring.tsx';
import { ScreenCard } from './screen.tsx';
import { Threads } from './threads.tsx';
import { besideLook, useLook } from './use-look.ts';

export interface PlayProps {
  words: Words;
  send: Send;
  scenario: Scenario;
  view: ChatView;
  viewKind: ViewKind;
  /** Where the stage drew the controls; null while it has not, or when there is no stage. */
  placement: Placement | null;
  /** A panel lies over the play, so that the pause needs no words of its own. */
  covered: boolean;
  /** Nothing is written first; see `Settings.sendAtOnce`. */
  sendsAtOnce?: boolean;
  /** What else leads out of a pause than going on. */
  outOfPause?: ComponentChildren;
  /** What the votes of a class came to, in words. */
  verdict?: ComponentChildren;
}

export function Playing(props: PlayProps) {
  const { words, send, scenario, view, viewKind, placement, covered } = props;
  const { sendsAtOnce = false } = props;
  const over = viewKind === 'stage' ? placement : null;
  const looking = useLook(send, view);
  const { look } = looking;
  const shown = { words, send, scenario, view, over };
  const fromBeside = besideLook(looking, over, send);
  const beside = { ...shown, send: fromBeside ?? send };
  const bringNext = useNextLine({ send, view, direction: words.direction, covered });
  // A class has a clicker, and its own meaning for these keys.
  const mayLook = !covered && !view.paused && !look && !isLocked(view);
  const keysLookBack = over !== null && view.vote === null && mayLook;
  useLookBackKeys(send, keysLookBack ? over.log.height : null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut; the same is done by Space and by a button.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard wherever focus is.
    <div
      class="play"
      data-over={over?.shape}
      onClick={(event) => {
        // The press that opened a look comes by here, too.
        if (fromBeside === null) bringNext(event);
        else if (!isOnControl(event.target)) looking.close();
      }}
    >
      {viewKind === 'stage' && <div class="stage-host" data-stage aria-hidden="true" />}
      <div class="play-parts" inert={view.paused && fromBeside === null}>
        <h1 class="unseen" {...storyTitle(words)}>
          {words.story('title')}
        </h1>
        <div class="phone-side" inert={fromBeside !== null}>
          {isLocked(view) ? <LockedPhone {...shown} /> : <Phone {...shown} onLook={looking.open} />}
        </div>
        <div class="thinking-side">
          <Guess {...beside} />
          <FeedbackCard {...beside} />
          <EndingCard {...beside} />
          <Choices {...beside} sendsAtOnce={sendsAtOnce} />
          <Skips {...beside} />
        </div>
      </div>
      <Announcement words={words} scenario={scenario} view={view} verdict={props.verdict} />
      {look?.kind === 'picture' && (
        <OpenedPicture {...shown} look={look} onLook={looking.open} onClose={looking.close} />
      )}
      {look?.kind === 'notice' && <NoticeSheet {...shown} look={look} onClose={looking.close} />}
      {(look?.kind === 'person' || look?.kind === 'acts') && (
        <PhoneSheet {...shown} {...{ look, sendsAtOnce }} onClose={looking.close} />
      )}
      {view.paused && !covered && !look && (
        <Paused words={words} send={send}>
          {props.outOfPause}
        </Paused>
      )}
    </div>
  );
}

function Phone(props: LookProps) {
  const { words, view, over } = props;
  return (
    <>
      <Threads {...props} />
      <PhoneControls {...props} />
      <Banner {...props} />
      <ToEarlier {...props} />
      <Log
        {...props}
        onOpen={over === null ? (control, from) => pressControl(control, props, from) : null}
      />
      <Ring over={over} around={over ? [over.log] : []} />
      <ToNewest {...props} />
      <ScreenCard
        words={words}
        view={view}
        over={over}
        onNotice={(from) => pressControl({ id: 'notice', choices: [] }, props, from)}
      />
      <Typing words={words} view={view} />
      <Draft {...props} />
    </>
  );
}

const storyTitle = (words: Words) => ({ lang: words.storyLanguage, dir: words.storyDirection });

function Typing({ words, view }: { words: Words; view: ChatView }) {
  if (view.typing === null || view.typing.thread !== view.open) return null;
  return (
    <p class="typing">
      <span class="dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {words.ui('play.typing', { name: nameOf(words, view.typing.from) })}
    </p>
  );
}

/** Over the stage only: a document marks what is new beside the name of its conversation. */
function Banner({ words, send, view, over }: PartProps) {
  const banner = over?.banner;
  const thread = view.threads.find(({ id }) => id === banner?.thread);
  if (!banner || !thread) return null;
  return (
    <button
      type="button"
      class="quiet"
      data-intent="open-banner"
      {...placed(over, banner)}
      onClick={() => send({ type: 'play', intent: { type: 'open-thread', thread: thread.id } })}
    >
      <span class="face">
        {words.ui('play.open-thread', { name: words.story(thread.titleKey) })}
      </span>
    </button>
  );
}

function Skips(props: PartProps) {
  const { words, send, view, over } = props;
  return (
    <div class="skips">
      {view.turn === 'delivering' &&
        !isLocked(view) &&
        (view.calling === null ? (
          view.vote === null && <Rest {...props} />
        ) : (
          <Onward {...props} title={view.calling.titleKey} />
        ))}
      {over?.toList && (
        <button
          key="to-list"
          type="button"
          class="quiet"
          data-intent="to-list"
          {...placed(over, over.toList)}
          onClick={() => send({ type: 'set', patch: { choices: 'list' } })}
        >
          <span class="face">{words.ui('play.to-list')}</span>
        </button>
      )}
      {view.canSkipScene && (
        <button
          key="skip-scene"
          type="button"
          class="quiet"
          data-intent="skip-scene"
          {...placed(over, over?.skipScene)}
          onClick={() => send({ type: 'play', intent: { type: 'skip-scene' } })}
        >
          <span class="face">{words.ui('play.skip-scene')}</span>
        </button>
      )}
    </div>
  );
}

/** A document has a control for the next line too; on the phone that is a tap. */
function Rest({ words, send, over }: PartProps) {
  return (
    <>
      {over === null && (
        <button
          key="next"
          type="button"
          class="quiet"
          data-intent="next"
          onClick={() => send({ type: 'play', intent: { type: 'next' } })}
        >
          <span class="face">{words.ui('play.next-line')}</span>
        </button>
      )}
      <button
        key="skip-typing"
        type="button"
        class="quiet"
        data-intent="skip-typing"
        {...placed(over, over?.skipTyping)}
        onClick={() => send({ type: 'play', intent: { type: 'skip-typing' } })}
      >
        <span class="face">{words.ui('play.skip-typing')}</span>
      </button>
    </>
  );
}

/** The story goes on in another conversation: the way there, by name. */
function Onward({ words, send, over, title }: PartProps & { title: TextKey }) {
  return (
    <button
      key="next-thread"
      type="button"
      class={over ? 'quiet' : 'main-button'}
      data-intent="next"
      data-calls
      {...placed(over, over?.skipTyping)}
      onClick={() => send({ type: 'play', intent: { type: 'next' } })}
    >
      <span class="face">
        {words.ui('play.next-thread', { name: words.story(title) })}
        <Icon name="forward" size={20} />
      </span>
    </button>
  );
}
