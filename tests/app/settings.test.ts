/** What stands when nothing is set, and what a device asks for by itself. */
import { describe, expect, it } from 'vitest';
import { readFlags } from '../../src/app/flags.ts';
import { settingsFrom, type ViewKind } from '../../src/app/settings.ts';

describe('where the system forces its own colours', () => {
  const viewIn = (forcedColors: boolean, kept?: ViewKind): ViewKind =>
    settingsFrom(
      readFlags(new Map(), ['en']),
      kept ? { view: kept } : {},
      { languages: ['en'], reducedMotion: false, forcedColors },
      ['en'],
    ).view;

  it('a play is text by itself: a picture cannot follow those colours', () => {
    expect(viewIn(true)).toBe('text');
    expect(viewIn(false)).toBe('stage');
  });

  it('whoever chose the picture keeps it', () => {
    expect(viewIn(true, 'stage')).toBe('stage');
  });
});
