import { describe, expect, it } from 'vitest';
import { things } from '../../src/look/portraits/faceless.ts';
import { portraitLayers, portraitNames, portraitsOf } from '../../src/look/portraits/portrait.ts';
import type { CastMember } from '../../src/script/types.ts';

const member = (id: string, as: CastMember['as'], avatar = id): CastMember => ({
  id,
  name: id,
  as,
  they: null,
  turnsOut: as === 'stranger' ? 'money' : null,
  revealed: null,
  known: true,
  avatar,
  tempo: 'even',
  profile: null,
});

const castOf = (...members: CastMember[]) => ({
  cast: Object.fromEntries(members.map((each) => [each.id, each])),
});

describe('portraits', () => {
  it('draws at least forty people, no two alike', () => {
    expect(portraitNames.length).toBeGreaterThanOrEqual(40);
    const drawings = portraitNames.map((name) => JSON.stringify(portraitLayers(name)));
    expect(new Set(drawings).size).toBe(portraitNames.length);
  });

  it('gives a name that is drawn its own portrait, in every story', () => {
    expect(portraitsOf(castOf(member('kai', 'lead')))).toEqual({ kai: 'kai' });
    expect(portraitsOf(castOf(member('x', 'friend', 'noor')))).toEqual({ x: 'noor' });
  });

  it('shows no face for an account that nobody knows', () => {
    const given = portraitsOf(castOf(member('nova', 'stranger'), member('zed', 'stranger')));
    expect(given.nova).toBe('board');
    expect(Object.keys(things)).toContain(given.zed);
  });

  it('never gives one face to two people of a story, and always the same ones', () => {
    const many = Array.from({ length: 12 }, (_, at) => member(`somebody-${at}`, 'classmate'));
    const given = portraitsOf(castOf(...many));
    expect(new Set(Object.values(given)).size).toBe(12);
    expect(portraitsOf(castOf(...many))).toEqual(given);
  });
});
