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

describe.each(['class-card', 'after-check', 'report'])('%s', (place) => {
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

it('slips are handed in by what the class reads, and a spoken round is for everybody', () => {
  expect(drawn('after-check', true)).toContain(words.ui('class.check.after-hand'));
  expect(drawn('after-check', true, true)).toContain('for whoever leads');
});
