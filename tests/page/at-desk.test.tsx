/** What only whoever leads should see is not drawn on the projector while a desk is open. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { usualLesson } from '../../src/classroom/lesson/lesson.ts';
import { newRecord } from '../../src/classroom/lesson/record.ts';
import { AtDesk } from '../../src/page/class/at-desk.tsx';
import { realWords } from '../support/real-words.ts';

const save = { pack: 'p', version: '1', scenario: 's', seed: 0, trail: [] };
const words = await realWords('en', 'edited-picture', 'never-took');

function drawn(place: string, hasDesk: boolean, byTalk = false): string {
  const record = { ...newRecord('a', '2026-11-30', save), byTalk };
  const shown = {
    parts: { words },
    state: { place },
    now: { hasDesk, lesson: { ...usualLesson, record } },
  } as unknown as Parameters<typeof AtDesk>[0];
  return renderToString(
    <AtDesk {...shown}>
      <p>for whoever leads</p>
    </AtDesk>,
  );
}

describe.each(['class-card', 'before-check', 'after-check', 'report'])('%s', (place) => {
  it('stands here where there is no desk', () => {
    expect(drawn(place, false)).toContain('for whoever leads');
    expect(drawn(place, false)).not.toContain('data-at-desk');
  });

  it('is at the desk where there is one, and one press away', () => {
    const html = drawn(place, true);
    expect(html).not.toContain('for whoever leads');
    expect(html).toContain(words.ui('class.at-desk-about'));
    expect(html).toContain('data-class="show-here"');
  });
});

it.each(['before', 'after'] as const)(
  'what is done with the slips %s is read by the class, and a spoken round is for everybody',
  (when) => {
    expect(drawn(`${when}-check`, true)).toContain(words.ui(`class.check.${when}-hand`));
    expect(drawn(`${when}-check`, true, true)).toContain('for whoever leads');
  },
);
