/** The drawn phone says at its upper end when in the story this is, wherever the story is looked at. */
import { describe, expect, it } from 'vitest';
import { kindOfAppNames } from '../../src/kinds/apps.ts';
import type { ChatView } from '../../src/session/view.ts';
import { drawn, wordsOn } from '../support/drawn.ts';
import { beginning, playRoute } from '../support/play.ts';
import { realWords } from '../support/real-words.ts';
import { routesToEndings, shippedPack } from '../support/routes.ts';

const pack = shippedPack('edited-picture');
const scenario = pack.scenarios['never-took'];
if (!scenario) throw new Error('the first story is gone');
const words = await realWords('en', 'edited-picture', 'never-took');
const views = playRoute(scenario, routesToEndings(scenario)[0]?.steps ?? []);
const sizes = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
] as const;

const barOf = (view: ChatView, size: (typeof sizes)[number]): string =>
  wordsOn(drawn(view, scenario, words, size).of('status'));

/** As told last, in whatever conversation. */
const lastHour = (view: ChatView): string => {
  const times = view.threads.flatMap((thread) => thread.messages).filter((m) => m.kind === 'time');
  const newest = times.sort((a, b) => b.at - a.at)[0];
  const hour = newest ? words.story(newest.key).replace(/^[^,]*, /, '') : '';
  // Alone it begins like a line of its own, also where a day stood before it.
  return `${hour.slice(0, 1).toUpperCase()}${hour.slice(1)}`;
};

describe.each(sizes)('at $width × $height', (size) => {
  it('says the hour that was told last, also in another conversation', () => {
    const elsewhere = views.filter(({ screen, threads, open }) => {
      if (screen.lines.some(({ mark }) => mark === 'when')) return false;
      return !threads.find(({ id }) => id === open)?.messages.some(({ kind }) => kind === 'time');
    });
    expect(elsewhere.length).toBeGreaterThan(0);
    for (const view of elsewhere) expect(barOf(view, size)).toBe(lastHour(view));
  });

  it('leaves it to the locked phone, where it stands large', () => {
    expect(barOf(beginning(scenario), size)).toBe('');
  });

  it('has room for every hour of the story', () => {
    for (const view of views) expect(barOf(view, size)).not.toContain('…');
  });
});

it('has no bar where a phone is held that low', () => {
  const [view] = views.slice(-1);
  if (!view) throw new Error('nothing was played');
  const { pieces } = drawn(view, scenario, words, { width: 320, height: 568 });
  expect(pieces.some(({ key }) => key === 'status')).toBe(false);
});

it('keeps what is drawn around a portrait off its words', () => {
  // On a conversation with one person the portrait has the app's own frame.
  const alone = views.find(({ open, threads, screen }) => {
    const thread = threads.find(({ id }) => id === open);
    return thread?.with.length === 1 && screen.kind === 'chat';
  });
  if (!alone) throw new Error('nobody is written to alone');
  for (const app of kindOfAppNames) {
    const header = drawn(alone, { ...scenario, app }, words, sizes[0]).of('header');
    const [portrait] = header.portraits;
    if (!portrait) throw new Error('no portrait');
    expect(portrait.at.y, app).toBeGreaterThanOrEqual(6);
    expect(
      header.piece.picture.height - portrait.at.y - portrait.at.height,
      app,
    ).toBeGreaterThanOrEqual(6);
  }
});
