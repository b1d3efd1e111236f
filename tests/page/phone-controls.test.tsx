/** What is pressed on the phone has a name that says what it does, and is one of the story's choices. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Size } from '../../scenes/geometry/rects.ts';
import { Log } from '../../src/page/play/log.tsx';
import { OpenedPicture } from '../../src/page/play/opened-picture.tsx';
import { type Look, PhoneControls } from '../../src/page/play/phone-controls.tsx';
import { PhoneSheet } from '../../src/page/play/phone-sheet.tsx';
import { Threads } from '../../src/page/play/threads.tsx';
import { besideLook } from '../../src/page/play/use-look.ts';
import type { Scenario } from '../../src/script/types.ts';
import { controlsOf } from '../../src/session/controls.ts';
import type { ChatView } from '../../src/session/view.ts';
import { drawn } from '../support/drawn.ts';
import { playRoute } from '../support/play.ts';
import { realWords } from '../support/real-words.ts';
import { shippedPack } from '../support/routes.ts';
import { routeToBeat } from '../support/screens.ts';

const phone = { width: 360, height: 740 };

async function at(pack: string, id: string, beat: string, language = 'en') {
  const scenario = shippedPack(pack).scenarios[id] as Scenario;
  const words = await realWords(language, pack, id);
  const view = playRoute(scenario, routeToBeat(scenario, beat)).at(-1) as ChatView;
  const over = drawn(view, scenario, words, phone, {}, () => false).layout.placement;
  return { scenario, words, view, over, send: () => {}, onLook: () => {} };
}

const pictures = (view: ChatView, scenario: Scenario) =>
  controlsOf(view, scenario).filter(({ id }) => id.startsWith('picture:'));

const nova = (beat: string, language = 'en') => at('edited-picture', 'never-took', beat, language);

describe('on the phone', () => {
  it('the head of a conversation is the choice to look at the profile, where it is offered', async () => {
    const props = await nova('first-message');
    const contact = controlsOf(props.view, props.scenario).find(({ id }) => id === 'contact');
    expect(contact?.choices.map(({ id }) => id)).toEqual(['profile']);
    expect(renderToString(<PhoneControls {...props} />)).toContain('Look at the profile first');
    // Whoever uses the keyboard or hears the page has it at the conversation that is open.
    expect(renderToString(<Threads {...props} />)).toContain('Look at the profile first');
  });

  it('elsewhere it shows who this is, and never what was not found out yet', async () => {
    const props = await nova('just-between-us');
    const control = controlsOf(props.view, props.scenario).find(({ id }) => id === 'contact');
    if (!control) throw new Error('no head');
    const look = { kind: 'person', title: 'Info: Nova', control, about: ['nova'] } as const;
    const html = renderToString(<PhoneSheet {...props} look={look} onClose={() => {}} />);
    expect(html).toContain('nova.rides');
    expect(html).toContain(props.words.ui('play.look.profile-later'));
    expect(html).not.toContain(props.words.ui('app.role.stranger'));
  });

  it('three dots hold block and report: the choices, or what they would do', async () => {
    for (const [beat, says] of [
      ['ten-tonight', 'Block Nova now'],
      ['just-between-us', 'New messages no longer arrive'],
    ] as const) {
      const props = await nova(beat);
      const control = controlsOf(props.view, props.scenario).find(({ id }) => id === 'more');
      if (!control) throw new Error('no dots');
      const look = { kind: 'acts', title: 'Block or report', control, about: ['nova'] } as const;
      expect(renderToString(<PhoneSheet {...props} look={look} onClose={() => {}} />)).toContain(
        says,
      );
    }
  });

  it('a call that rings is answered and declined by its buttons', async () => {
    const props = await at('is-it-them', 'the-goalkeeper', 'orin-calls');
    const html = renderToString(<PhoneControls {...props} />);
    for (const act of ['decline', 'answer-camera-off', 'answer'])
      expect(html).toContain(`data-control="call:${act}"`);
    expect(html).toContain('Decline, and be rude');
  });

  it('a photo opens with its words, in a document by the picture itself', async () => {
    const there = await nova('first-message');
    const [view = there.view] = playRoute(there.scenario, []);
    const props = { ...there, view };
    const [control] = pictures(view, there.scenario);
    if (!control) throw new Error('no photo');
    const look = { kind: 'picture', title: 'Open: a photo', control, about: ['kai'] } as const;
    const html = renderToString(<OpenedPicture {...props} look={look} onClose={() => {}} />);
    expect(html).toContain('green beanie');
    expect(html).toMatch(/role="dialog"[^>]*aria-labelledby="look-heading"/);
    expect(html).toContain('picture-photo');
    expect(renderToString(<Log {...props} onOpen={() => {}} />)).toContain(
      `<button type="button" class="picture" data-control="${control.id}"`,
    );
    // Over the stage it lies on the drawn one.
    expect(renderToString(<Log {...props} onOpen={null} />)).not.toContain('<button');
  });

  it('what is nobody’s to see stays closed when it is pressed', async () => {
    const props = await nova('thursday');
    const [control] = pictures(props.view, props.scenario);
    if (!control) throw new Error('no picture');
    const look = { kind: 'picture', title: 'Open', control, about: [] } as const;
    const html = renderToString(<OpenedPicture {...props} look={look} onClose={() => {}} />);
    expect(html).toContain('data-state="closed"');
    expect(html).not.toMatch(/picture-(hills|photo)/);
    expect(html).toContain(props.words.ui('play.look.closed'));
  });

  it('a class decides by its votes alone', async () => {
    const { view, scenario } = await nova('first-message');
    const vote: ChatView['vote'] = {
      ...{ options: [], total: 0, typed: [], counts: null, pass: null, leading: [] },
      ...{ phase: 'open', round: 1, again: null, before: null, change: null, said: null },
    };
    expect(controlsOf({ ...view, vote }, scenario)).toEqual([]);
  });

  it.each(['fr', 'ar'])('says so in %s too', async (language) => {
    const { words } = await nova('first-message', language);
    const keys = [
      ...(['about', 'more', 'write', 'answer', 'end'] as const),
      ...(['picture', 'closed', 'gone'] as const),
    ];
    for (const key of keys) expect(words.ui(`play.look.${key}`, { name: 'Nova' })).not.toBe('');
  });
});

describe('what stands beside the phone, while something on the phone is looked at', () => {
  const heardFrom = async (size: Size, isLooking: boolean): Promise<string[]> => {
    const { view, scenario, words } = await nova('first-message');
    const over = drawn(view, scenario, words, size, {}, () => false).layout.placement;
    const heard: string[] = [];
    const look = isLooking ? ({ kind: 'acts' } as Look) : null;
    const looking = { look, open: () => {}, close: () => heard.push('closed') };
    besideLook(looking, over, ({ type }) => heard.push(type))?.({
      type: 'play',
      intent: { type: 'next' },
    });
    return heard;
  };

  it('is heard, and ends the look first', async () => {
    expect(await heardFrom({ width: 1366, height: 768 }, true)).toEqual(['closed', 'play']);
  });

  it('needs none of it in the hand, or where nothing is looked at', async () => {
    expect(await heardFrom(phone, true)).toEqual([]);
    expect(await heardFrom({ width: 1366, height: 768 }, false)).toEqual([]);
  });
});
