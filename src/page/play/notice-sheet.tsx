/**
 * A closer look at a profile, a picture or a call: the reader presses what seems odd, then sees that beside what a friend
 * would have noticed. Nothing is marked before, nothing is counted, and nothing of it is kept.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Id, Scenario } from '../../script/types.ts';
import type { Detail } from '../../session/notice.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import { leadOf, nameOf, Story, storyBlock } from '../controls/story-words.tsx';
import { LookSheet } from './look-sheet.tsx';
import type { PartProps } from './part-props.ts';
import type { Look } from './phone-controls.tsx';

interface NoticeProps extends PartProps {
  look: Look;
  onClose: () => void;
}

export function NoticeSheet({ words, scenario, over, look, onClose }: NoticeProps) {
  const [found, setFound] = useState<readonly Id[]>([]);
  const [isShown, setShown] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const result = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    (isShown ? result : heading).current?.focus({ preventScroll: !isShown });
  }, [isShown]);
  const { details = [] } = look;
  const press = (id: Id) => () =>
    setFound((ids) => (ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]));
  return (
    <LookSheet {...{ words, over, heading, onClose }} title={look.title}>
      {isShown ? (
        <>
          <h3 ref={result} tabIndex={-1}>
            <Icon name="tick" size={20} />
            {words.ui('play.profile.mine', { name: leadOf(words, scenario) })}
          </h3>
          <Details
            words={words}
            details={details.filter(({ id }) => found.includes(id))}
            none={words.ui('play.profile.none')}
          />
          <h3>
            <Icon name="look" size={20} />
            {friendSaw(words, scenario)}
          </h3>
          <Details words={words} details={details.filter(({ odd }) => odd)} />
        </>
      ) : (
        <>
          <p>{words.ui('play.profile.how')}</p>
          <div class="sheet-choices">
            {details.map(({ id, key }) => (
              <button
                key={id}
                type="button"
                class="choice notice-detail"
                data-notice={id}
                aria-pressed={found.includes(id)}
                onClick={press(id)}
              >
                <span class="face">
                  <Icon name={found.includes(id) ? 'tick' : 'person'} size={20} />
                  <span class="choice-words">
                    <Story words={words} text={key} />
                  </span>
                </span>
              </button>
            ))}
          </div>
        </>
      )}
      <button
        type="button"
        class="main-button"
        data-intent={isShown ? 'notice-done' : 'notice-show'}
        onClick={isShown ? onClose : () => setShown(true)}
      >
        <span class="face">{words.ui(isShown ? 'play.continue' : 'play.profile.show')}</span>
      </button>
    </LookSheet>
  );
}

interface DetailsProps {
  words: Words;
  details: readonly Detail[];
  /** Said where there is none. */
  none?: string;
}

function Details({ words, details, none }: DetailsProps) {
  if (details.length === 0) return none === undefined ? null : <p class="soft">{none}</p>;
  return (
    <ul class="noticed">
      {details.map(({ id, key }) => (
        <li key={id} {...storyBlock(words, key)}>
          <Story words={words} text={key} />
        </li>
      ))}
    </ul>
  );
}

/** By the name of the first friend that the story has. */
function friendSaw(words: Words, { cast, lead }: Scenario): string {
  const friend = Object.values(cast).find(({ id, as }) => as === 'friend' && id !== lead);
  return friend === undefined
    ? words.ui('play.profile.friend-alone')
    : words.ui('play.profile.friend', { name: nameOf(words, friend.id) });
}
