/**
 * Palette, type scale, spacing, shape and motion, once, for CSS and for the stage.
 * Contrast of every pair below is held by tests/look/contrast.test.ts.
 */

export interface Palette {
  /** The ground of pages and its text. */
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly focus: string;
  /** Inside the phone. */
  readonly screen: string;
  readonly screenBar: string;
  readonly bubbleIn: string;
  readonly onBubbleIn: string;
  readonly bubbleOut: string;
  readonly onBubbleOut: string;
  readonly mark: string;
  /** Notes on paper beside the phone. */
  readonly note: string;
  readonly onNote: string;
  readonly noteEdge: string;
  /** Ratings: each also has its icon and its word. None is red: nobody is marked as wrong. */
  readonly safe: string;
  readonly unsure: string;
  readonly risky: string;
}

export const palettes: Readonly<Record<'light' | 'dark' | 'contrast', Palette>> = {
  light: {
    paper: '#FBF7F0',
    raised: '#FFFFFF',
    ink: '#1B2233',
    inkSoft: '#4A5368',
    line: '#D9D2C5',
    accent: '#2F4C86',
    onAccent: '#FFFFFF',
    focus: '#0B57D0',
    screen: '#F6F3EE',
    screenBar: '#FFFFFF',
    bubbleIn: '#FFFFFF',
    onBubbleIn: '#1B2233',
    bubbleOut: '#2F4C86',
    onBubbleOut: '#FFFFFF',
    mark: '#5A6276',
    note: '#FFFDF8',
    onNote: '#1B2233',
    noteEdge: '#E3D9C6',
    safe: '#17695D',
    unsure: '#6B4C97',
    risky: '#8A4A14',
  },
  dark: {
    paper: '#161B29',
    raised: '#212839',
    ink: '#F3EEE4',
    inkSoft: '#B9BFCD',
    line: '#38415A',
    accent: '#A9C1F5',
    onAccent: '#131A2B',
    focus: '#FFD37A',
    screen: '#12161F',
    screenBar: '#1B2130',
    bubbleIn: '#2A3244',
    onBubbleIn: '#F3EEE4',
    bubbleOut: '#A9C1F5',
    onBubbleOut: '#131A2B',
    mark: '#A3ABBD',
    note: '#2B3040',
    onNote: '#F7F1E5',
    noteEdge: '#454D63',
    safe: '#6FD3C0',
    unsure: '#C9AEF0',
    risky: '#EBB078',
  },
  contrast: {
    paper: '#FFFFFF',
    raised: '#FFFFFF',
    ink: '#000000',
    inkSoft: '#1F1F1F',
    line: '#000000',
    accent: '#002B7F',
    onAccent: '#FFFFFF',
    focus: '#B00020',
    screen: '#FFFFFF',
    screenBar: '#FFFFFF',
    bubbleIn: '#FFFFFF',
    onBubbleIn: '#000000',
    bubbleOut: '#002B7F',
    onBubbleOut: '#FFFFFF',
    mark: '#1F1F1F',
    note: '#FFFFFF',
    onNote: '#000000',
    noteEdge: '#000000',
    safe: '#00483D',
    unsure: '#3E1F73',
    risky: '#5C2E00',
  },
};

/** The room: the same in every theme but `contrast`, where the stage drops it. Index is tension 0–3. */
export const room = {
  wall: [
    ['#243055', '#3D4E86'],
    ['#222B49', '#37446F'],
    ['#1D2336', '#2B3349'],
    ['#171B27', '#20252F'],
  ],
  desk: ['#5A4A4F', '#4C4149', '#38343C', '#26262C'],
  lamp: '#F2B34B',
  glow: '#BFD2FF',
} as const;

/** CSS px at scale 1. Steps of 1.2 from 17, the chat text of a phone. */
export const type = {
  family: "'Atkinson Hyperlegible Next'",
  fallback: "'Noto Sans Arabic', system-ui, sans-serif",
  lineHeight: 1.4,
  steps: { small: 14, chat: 17, large: 20, title: 24, display: 29, poster: 35 },
} as const;

/** Multiples of 4, CSS px. */
export const space = { xs: 4, s: 8, m: 12, l: 16, xl: 24, xxl: 32, huge: 48 } as const;
export const radius = { small: 6, medium: 12, large: 20 } as const;

/**
 * Milliseconds; things come from where they belong and ease out. Light changes slowly, and relief
 * comes slowest: what comes on never flashes.
 */
export const motion = { quick: 160, even: 200, slow: 240, light: 900, relief: 1600 } as const;

/** Bubbles are at most this many characters wide in Latin script. */
export const bubbleCharacters = 34;
