/**
 * The cast: who is drawn how. A story's `avatar` (or the id of its cast) that stands here gets this
 * portrait, so that the same name always has the same face.
 */
import type { CutName } from './hair.ts';

export type Wear =
  | 'glasses'
  | 'square-glasses'
  | 'hearing-aid'
  | 'implant'
  | 'beard'
  | 'stubble'
  | 'moustache'
  | 'freckles'
  | 'earrings'
  | 'headphones'
  | 'patches'
  | 'years';

export interface Person {
  /** 0 light … 7 deep. */
  readonly skin: number;
  readonly head: 'oval' | 'round' | 'long' | 'square';
  readonly cut: CutName;
  /** Colour of hair, or of the cloth on the head. */
  readonly hair: string;
  readonly top: string;
  readonly ground: string;
  readonly mood: 'calm' | 'smile' | 'grin' | 'wry';
  readonly wears: readonly Wear[];
}

const black = '#2A2430';
const brown = '#4C3024';
const chestnut = '#7E4A2B';
const sand = '#B98C50';
const copper = '#A64A2C';
const grey = '#A9A6AC';
const white = '#DEDAD6';

const person = (
  skin: number,
  head: Person['head'],
  cut: CutName,
  hair: string,
  top: string,
  ground: string,
  mood: Person['mood'],
  ...wears: readonly Wear[]
): Person => ({ skin, head, cut, hair, top, ground, mood, wears });

export const young: Readonly<Record<string, Person>> = {
  kai: person(4, 'oval', 'beanie', '#4F7F52', '#C7772F', '#9CC2CB', 'grin'),
  lio: person(1, 'long', 'quiff', sand, '#2E6E62', '#E6C776', 'smile', 'freckles'),
  sam: person(6, 'round', 'curls', black, '#2F4C86', '#F0B68A', 'grin', 'glasses'),
  dana: person(3, 'oval', 'waves', brown, '#A34D6B', '#C6D3E8', 'smile', 'earrings'),
  milo: person(2, 'square', 'cap', '#A8483A', '#40506B', '#CBD6A6', 'wry'),
  emil: person(0, 'round', 'side', chestnut, '#5B6B8C', '#E7B9A0', 'calm', 'hearing-aid'),
  amina: person(5, 'oval', 'scarf', '#7A5AA0', '#4B3B6B', '#F0D29A', 'smile'),
  mei: person(1, 'round', 'bob', black, '#C28A2C', '#BFD3C1', 'smile', 'square-glasses'),
  petra: person(0, 'long', 'tail', copper, '#2E6E62', '#D8C6E2', 'wry', 'freckles'),
  mira: person(4, 'oval', 'long', black, '#B0573F', '#A9C4C6', 'calm'),
  ayo: person(7, 'oval', 'rows', black, '#C9A13B', '#9BB0E0', 'grin'),
  tam: person(2, 'long', 'crop', black, '#6B4C97', '#EBC9A2', 'smile', 'headphones'),
  ravi: person(4, 'square', 'quiff', black, '#2F4C86', '#DDB7A8', 'smile', 'stubble'),
  yara: person(3, 'oval', 'curls', brown, '#7E3E55', '#F2CE8E', 'calm'),
  mateo: person(3, 'square', 'side', black, '#2E6E62', '#E29C8E', 'smile'),
  robin: person(1, 'round', 'crop', copper, '#40506B', '#B7D0DA', 'grin', 'glasses', 'freckles'),
  jules: person(5, 'long', 'locs', black, '#B0573F', '#D9D2A2', 'calm'),
  anouk: person(0, 'oval', 'bun', sand, '#5C7F5E', '#E4B7B9', 'smile'),
  teo: person(2, 'oval', 'curls', chestnut, '#40506B', '#B9C7E6', 'calm'),
  wen: person(2, 'round', 'long', black, '#C1666B', '#CFE0CE', 'smile'),
  bruno: person(3, 'square', 'crop', brown, '#A66A2C', '#BCCDD6', 'grin', 'stubble'),
  noor: person(3, 'oval', 'scarf', '#2F6F7E', '#234A5A', '#F0BE98', 'smile', 'glasses'),
  jonah: person(6, 'long', 'afro', black, '#7A8E3D', '#E8C9D2', 'calm'),
  lena: person(0, 'round', 'braids', sand, '#8C5A94', '#C4DDD3', 'grin', 'freckles'),
  tomas: person(1, 'square', 'side', brown, '#A84A3A', '#CBD8EA', 'wry', 'square-glasses'),
  imani: person(7, 'round', 'puffs', black, '#D08A3C', '#BFD4B4', 'smile', 'earrings'),
  finn: person(0, 'long', 'quiff', copper, '#33617F', '#EAD3A4', 'grin', 'implant'),
  elif: person(2, 'oval', 'waves', chestnut, '#2E6E62', '#E7C2B4', 'wry'),
  bea: person(4, 'round', 'bob', brown, '#6E4F8F', '#F0D8A8', 'calm'),
  jun: person(1, 'square', 'cap', '#33475F', '#8C3F2E', '#D2C7E4', 'grin'),
  ada: person(6, 'oval', 'braids', black, '#2F4C86', '#F2C29C', 'smile', 'patches'),
  sol: person(5, 'round', 'rows', brown, '#5C7F5E', '#D9C0DC', 'smile', 'hearing-aid'),
};

export const grown: Readonly<Record<string, Person>> = {
  aunt: person(4, 'oval', 'bun', black, '#33617F', '#F2C27A', 'smile', 'earrings'),
  coach: person(2, 'square', 'tail', brown, '#A8483A', '#B5CDB0', 'grin'),
  baran: person(3, 'square', 'crop', grey, '#5B4A3E', '#D7C49A', 'calm', 'moustache', 'years'),
  dad: person(5, 'square', 'bald', black, '#40506B', '#E2B49A', 'smile', 'beard'),
  mum: person(5, 'oval', 'scarf', '#B0573F', '#7A3A34', '#C2D2C8', 'calm', 'years'),
  lindqvist: person(0, 'long', 'bob', white, '#4B5F7E', '#DCC4D4', 'smile', 'glasses', 'years'),
  pilar: person(3, 'round', 'curls', grey, '#2E6E62', '#F0C49A', 'grin', 'earrings', 'years'),
  haddad: person(4, 'long', 'side', black, '#6B4C97', '#CBD8D8', 'calm', 'square-glasses'),
  grandma: person(2, 'round', 'bun', white, '#8A5A7A', '#F2D2A0', 'smile', 'glasses', 'years'),
  mama: person(3, 'oval', 'waves', brown, '#B0573F', '#C8D6EA', 'smile'),
  viktor: person(0, 'square', 'bald', grey, '#3F4F5F', '#D2C2A8', 'wry', 'moustache', 'years'),
  falk: person(1, 'long', 'crop', grey, '#5C6B4A', '#C9D2E2', 'calm', 'beard', 'glasses', 'years'),
  amari: person(6, 'oval', 'locs', black, '#C28A2C', '#D6C8E4', 'smile', 'earrings'),
  kone: person(7, 'oval', 'turban', '#D08A3C', '#3C5A78', '#E8CDB8', 'smile', 'earrings'),
  papa: person(1, 'round', 'side', chestnut, '#6E7F4F', '#E2C0B0', 'grin', 'beard', 'glasses'),
  singh: person(4, 'square', 'turban', '#2F4C86', '#5B4A3E', '#D8D2B8', 'calm', 'beard'),
};
