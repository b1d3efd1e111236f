/** The desk: mirrors the class and steers it. Only the teacher sees this screen, so ratings are shown. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isPlace } from '../../../app/machine.ts';
import { deskView, standingAt } from '../../../classroom/desk/desk-view.ts';
import type { DeskWindowState } from '../../../classroom/desk/desk-window.ts';
import type { Standing } from '../../../classroom/desk/leading.ts';
import type { DeskSnapshot } from '../../../classroom/desk/protocol.ts';
import { keyOf } from '../../../script/keys.ts';
import type { UiKey } from '../../../view/ui-key.ts';
import { Icon } from '../../controls/icon.tsx';
import { StoryText } from '../../controls/story-words.tsx';
import { useBar } from '../../shell/sticky-bars.ts';
import { NotKept } from '../fields/not-kept.tsx';
import { useAwake } from '../lead/awake.ts';
import { KeysSheet } from '../lead/keys-sheet.tsx';
import { useLeading } from '../lead/use-leading.ts';
import type { Shown } from '../shown.ts';
import { DeskDebrief, lookedBackOn } from './desk-debrief.tsx';
import { DeskDecision } from './desk-decision.tsx';
import { DeskLead } from './desk-lead.tsx';
import { DeskLobby } from './desk-lobby.tsx';
import type { ConnectedProps, DeskProps } from './desk-parts.ts';
import { DeskPhase } from './desk-phase.tsx';
import { DeskPlan } from './desk-plan.tsx';
import { DeskTime } from './desk-time.tsx';
import { SafeguardingCard } from './safeguarding.tsx';
import { Said } from './said-line.tsx';

export function Desk(props: Shown) {
  const { parts, classes, state, now } = props;
  const [card, setCard] = useState(false);
  const head = useBar<HTMLDivElement>('--under-bar');
  const deskWindow = now.desk;
  const hidden = deskWindow?.fresh === true && !now.lacks.includes('desk');
  const { words } = parts;
  // It may lie over the window of its class, on the same screen.
  useAwake(true);
  useLeading({
    characters: state.settings.keys === 'on',
    standing: standingOf(deskWindow),
    ask: classes.ask,
    onSheet: () => classes.showKeys(true),
    onTold: () => {
      classes.ask({ type: 'cover', cover: 'calm' });
      setCard(true);
    },
  });
  return (
    <div
      class="desk"
      data-link={deskWindow?.desk?.link ?? 'none'}
      data-steers={deskWindow?.desk?.steers}
    >
      <div ref={head} class="desk-head">
        <h1 tabIndex={-1}>{words.ui('desk.title')}</h1>
        <button
          type="button"
          class="main-button safeguarding-button"
          data-desk="safeguarding"
          onClick={() => setCard(true)}
        >
          <Icon name="shield" />
          {words.ui('guide.told')}
        </button>
      </div>
      {hidden && <Curtain {...props} />}
      {now.lacks.includes('desk') && <p class="lead">{words.ui('desk.lacks')}</p>}
      {!hidden && !now.lacks.includes('desk') && deskWindow?.desk == null && (
        <FindClass {...props} deskWindow={deskWindow} />
      )}
      {!hidden && deskWindow?.desk != null && (
        <Connected {...props} deskWindow={deskWindow} desk={deskWindow.desk} />
      )}
      {now.keys && <KeysSheet {...props} onClose={() => classes.showKeys(false)} />}
      {card && <SafeguardingCard {...props} onClose={() => setCard(false)} />}
    </div>
  );
}

const nowhere: Standing = { place: 'desk', over: 'none', said: false, play: null };

/** Keys ask the class for what can be seen there; they work before the desk itself is shown, too. */
function standingOf(deskWindow: DeskWindowState | null): Standing {
  const snapshot = deskWindow?.desk?.snapshot ?? null;
  if (snapshot === null) return nowhere;
  const view = deskWindow?.scenario ? deskView(deskWindow.scenario, snapshot) : null;
  return standingAt(snapshot, view);
}

/** A new window opens where the other one is, and that may be the projector. */
function Curtain({ parts, classes }: Shown) {
  const { words } = parts;
  return (
    <div class="desk-find">
      <h2>{words.ui('desk.eyes')}</h2>
      <p class="lead">{words.ui('desk.eyes-about')}</p>
      <button
        type="button"
        class="main-button large"
        data-desk="show"
        onClick={() => classes.show()}
      >
        {words.ui('desk.show')}
      </button>
    </div>
  );
}

/** Before the first class, and when the one that was joined does not answer: another may be open. */
function FindClass({
  parts,
  classes,
  now,
  deskWindow,
}: Shown & { deskWindow: DeskWindowState | null }) {
  const { words } = parts;
  const sessions = deskWindow?.sessions ?? null;
  const several = sessions !== null && sessions.length > 1;
  const nothing = sessions?.length === 0 || !deskWindow?.desk;
  return (
    <div class="desk-find">
      {several && <p class="lead">{words.ui('desk.several')}</p>}
      {!several && nothing && <p class="lead">{words.ui('desk.none')}</p>}
      {!several && now.lacks.includes('disk') && (
        <p data-desk="from-disk">{words.ui('desk.from-disk')}</p>
      )}
      {several && (
        <ul class="row">
          {sessions.map((session, index) => (
            <li key={session}>
              <button
                type="button"
                class="quiet"
                data-session={session}
                onClick={() => classes.join(session)}
              >
                {words.ui('desk.join', { number: words.number(index + 1) })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="main-button" data-desk="look" onClick={() => classes.look()}>
        {words.ui('desk.look')}
      </button>
    </div>
  );
}

function Connected(props: ConnectedProps) {
  const { parts, classes, deskWindow, desk } = props;
  const { words } = parts;
  const { snapshot } = desk;
  const isOpen = snapshot?.lesson.record != null;
  return (
    <>
      <p class="desk-link" role="status" data-desk="link">
        {desk.link === 'open' && desk.steers && words.ui('desk.connected')}
        {desk.link === 'open' && !desk.steers && words.ui('desk.watches')}
        {desk.link === 'waiting' && words.ui('desk.waiting')}
        {desk.link === 'lost' && words.ui('desk.lost')}
      </p>
      {desk.link === 'open' && !desk.steers && (
        <button type="button" class="quiet" data-desk="take" onClick={() => classes.take()}>
          {words.ui('desk.take')}
        </button>
      )}
      {desk.link !== 'open' && <FindClass {...props} />}
      {snapshot !== null && <NotKept words={words} keeping={snapshot.keeping} />}
      {snapshot !== null && isOpen && deskWindow.scenario !== null ? (
        <Mirror {...props} snapshot={snapshot} scenario={deskWindow.scenario} />
      ) : (
        <>
          <p role="status" data-desk="story">
            {deskWindow.notLoaded === null || !isOpen
              ? words.ui('desk.no-story')
              : words.ui('trouble.not-loaded', { scenario: deskWindow.notLoaded })}
          </p>
          {snapshot !== null && <DeskLobby {...props} snapshot={snapshot} />}
        </>
      )}
    </>
  );
}

function Mirror(props: DeskProps) {
  const { parts, snapshot, scenario } = props;
  const { words } = parts;
  const view = deskView(scenario, snapshot);
  const back = lookedBackOn(props);
  const placeName = placeKey(snapshot);
  const lead = useTopAt(snapshot.place);
  return (
    <>
      <DeskPlan {...props} />
      <div class="desk-columns" data-place={snapshot.place} data-turn={snapshot.play?.turn}>
        <div class="desk-story">
          <p class="eyebrow">
            <StoryText words={words} text={keyOf.title} />
            {placeName !== null && ` · ${words.ui(placeName)}`}
          </p>
          {snapshot.place === 'playing' &&
            snapshot.play !== null &&
            snapshot.play.said.length > 0 && (
              <ul class="desk-said" aria-label={words.ui('desk.said')}>
                {snapshot.play.said.map(({ id, from, key }) => (
                  <Said key={id} words={words} from={from} text={key} />
                ))}
              </ul>
            )}
          {view?.next && snapshot.place === 'playing' && (
            <section class="desk-next" data-desk="next">
              <h2>{words.ui('class.next-message')}</h2>
              <ul>
                <Said words={words} from={view.next.from} text={view.next.key} />
              </ul>
            </section>
          )}
          {view !== null && snapshot.place === 'playing' && <DeskDecision {...props} view={view} />}
          {back !== null && <DeskDebrief {...props} record={back} />}
          <DeskPhase {...props} />
        </div>
        <div ref={lead} class="desk-lead" inert={!props.desk.steers}>
          <DeskLead {...props} view={view} />
          <DeskTime {...props} />
        </div>
      </div>
    </>
  );
}

/** Another screen of the class is read from its top, however far down the one before was read. */
function useTopAt(place: string) {
  const lead = useRef<HTMLDivElement>(null);
  const shown = useRef(place);
  useLayoutEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    scrollTo({ top: 0 });
    lead.current?.scrollTo({ top: 0 });
  }, [place]);
  return lead;
}

/** Where the class is, by its name; a group that decides by talk has no slips. */
function placeKey({ place, lesson }: DeskSnapshot): UiKey | null {
  if (lesson.record?.byTalk && place === 'before-check') return 'group.round.before';
  if (lesson.record?.byTalk && place === 'after-check') return 'group.round.after';
  return isPlace(place) ? `desk.place.${place}` : null;
}
