/**
 * The seven kinds of app: palette and manners of what is inside the phone. Nobody's brand; they
 * differ by layout, shape and colour. Contrast of every pair is held by tests/look/apps.test.ts.
 */

import type { KindOfApp } from '../script/types.ts';
import type { Theme } from '../view/theme.ts';
import { type Palette, palettes } from './tokens.ts';

export interface AppLook {
  /** What the app shows above a conversation when no other screen lies there. */
  readonly front: 'none' | 'tiles' | 'rings' | 'pane';
  /** How a portrait is framed in the header. */
  readonly frame: 'ring' | 'ember' | 'square' | 'plain' | 'waves' | 'petals';
  /** The name stands beside the portrait, or in the middle of the header. */
  readonly title: 'start' | 'middle';
  readonly ground: 'plain' | 'embers' | 'lines' | 'grid' | 'waves' | 'petals' | 'beam';
  readonly bubble: {
    /** Radius of the free corners and of the one at the speaker's side. CSS px at scale 1. */
    readonly round: number;
    readonly tight: number;
    readonly tail: 'hook' | 'point' | 'none';
    /** A fine line around bubbles of others. */
    readonly outlined: boolean;
  };
  /** How a read message is marked. */
  readonly read: 'ticks' | 'face' | 'dot';
}

export const appLooks: Readonly<Record<KindOfApp, AppLook>> = {
  'photo-feed': {
    front: 'none',
    frame: 'ring',
    title: 'start',
    ground: 'plain',
    bubble: { round: 18, tight: 6, tail: 'hook', outlined: false },
    read: 'face',
  },
  'vanishing-photos': {
    front: 'none',
    frame: 'ember',
    title: 'middle',
    ground: 'embers',
    bubble: { round: 8, tight: 8, tail: 'none', outlined: false },
    read: 'dot',
  },
  'social-wall': {
    front: 'none',
    frame: 'square',
    title: 'start',
    ground: 'lines',
    bubble: { round: 12, tight: 3, tail: 'none', outlined: true },
    read: 'ticks',
  },
  'group-call': {
    front: 'tiles',
    frame: 'plain',
    title: 'start',
    ground: 'grid',
    bubble: { round: 10, tight: 4, tail: 'none', outlined: false },
    read: 'dot',
  },
  'voice-chat': {
    front: 'rings',
    frame: 'waves',
    title: 'middle',
    ground: 'waves',
    bubble: { round: 22, tight: 10, tail: 'none', outlined: false },
    read: 'dot',
  },
  stickers: {
    front: 'none',
    frame: 'petals',
    title: 'start',
    ground: 'petals',
    bubble: { round: 20, tight: 20, tail: 'point', outlined: true },
    read: 'ticks',
  },
  'random-video': {
    front: 'pane',
    frame: 'plain',
    title: 'start',
    ground: 'beam',
    bubble: { round: 14, tight: 14, tail: 'none', outlined: false },
    read: 'dot',
  },
};

/** These are dark by nature: a picture fills them. */
const night: ReadonlySet<KindOfApp> = new Set(['group-call', 'random-video']);

type Tint = Partial<Palette>;

const light: Readonly<Record<KindOfApp, Tint>> = {
  'photo-feed': {},
  'vanishing-photos': {
    screen: '#FFF4E8',
    screenBar: '#FFFBF6',
    bubbleOut: '#9C4314',
    accent: '#9C4314',
    line: '#EBD5BF',
  },
  'social-wall': {
    screen: '#E6ECF3',
    bubbleOut: '#CFE0F5',
    onBubbleOut: '#12233D',
    accent: '#1F5A8C',
    line: '#C9D3E0',
    mark: '#505B70',
  },
  'group-call': {
    screen: '#1B212E',
    screenBar: '#242C3C',
    bubbleIn: '#333E54',
    bubbleOut: '#9AC2E8',
    accent: '#9AC2E8',
    line: '#3C475E',
  },
  'voice-chat': {
    screen: '#E8F1EE',
    screenBar: '#F7FBF9',
    bubbleOut: '#1E6557',
    accent: '#1E6557',
    line: '#C6D9D2',
    mark: '#4C6159',
  },
  stickers: {
    screen: '#F4EEF8',
    screenBar: '#FFFCFF',
    bubbleOut: '#6A3F8E',
    accent: '#6A3F8E',
    line: '#DCCFE6',
    mark: '#5E5570',
  },
  'random-video': {
    screen: '#141720',
    screenBar: '#1C2130',
    bubbleIn: '#2B3143',
    bubbleOut: '#E9B5A2',
    onBubbleOut: '#231510',
    accent: '#E9B5A2',
    onAccent: '#231510',
    line: '#363D52',
  },
};

const dark: Readonly<Record<KindOfApp, Tint>> = {
  'photo-feed': {},
  'vanishing-photos': {
    screen: '#1A1310',
    screenBar: '#251B16',
    bubbleIn: '#362821',
    bubbleOut: '#F0B38A',
    onBubbleOut: '#2A1608',
    accent: '#F0B38A',
    onAccent: '#2A1608',
    line: '#4A382E',
  },
  'social-wall': {
    screen: '#101823',
    screenBar: '#19222F',
    bubbleIn: '#1F2A3A',
    bubbleOut: '#2E4A70',
    onBubbleOut: '#F1F5FB',
    line: '#33415A',
  },
  'group-call': light['group-call'],
  'voice-chat': {
    screen: '#0F1816',
    screenBar: '#172321',
    bubbleIn: '#24332F',
    bubbleOut: '#8FD3C1',
    onBubbleOut: '#0C1F1A',
    accent: '#8FD3C1',
    onAccent: '#0C1F1A',
    line: '#33463F',
  },
  stickers: {
    screen: '#17121D',
    screenBar: '#211A2A',
    bubbleIn: '#33293F',
    bubbleOut: '#D4B6EC',
    onBubbleOut: '#22132F',
    accent: '#D4B6EC',
    onAccent: '#22132F',
    line: '#463A55',
  },
  'random-video': light['random-video'],
};

/** The palette inside the phone. High contrast is the same in every app: shape alone differs. */
export function appPalette(theme: Theme, app: KindOfApp): Palette {
  if (theme === 'contrast') return palettes.contrast;
  const base = night.has(app) ? palettes.dark : palettes[theme];
  return { ...base, ...(theme === 'dark' ? dark : light)[app] };
}
