/**
 * ChatView: one play as plain data. Text is given as keys, so that a change of language changes
 * nothing here. Page, stage and sound are all functions of it.
 */

import type { TextKey } from '../script/keys.ts';
import type {
  Act,
  HelpNeed,
  Id,
  LineKind,
  Outcome,
  Photo,
  PressShape,
  Rating,
  Sign,
  Step,
  Tactic,
  Tension,
} from '../script/types.ts';
import type { FeedbackKeys } from './feedback.ts';
import type { ScreenView } from './screens/shape.ts';

export type Turn = 'delivering' | 'asking' | 'explaining' | 'ended';

export interface MessageView {
  /** Unique in the play and stable over replay: `<trail index>/<beat>/<line or choice>`. */
  readonly id: string;
  /** The beat that it belongs to; null: it stood there before the story. */
  readonly beat: Id | null;
  /** How many choices had been made, its own included. */
  readonly made: number;
  /** How many messages came before it, in whatever thread: the order of time. */
  readonly at: number;
  readonly thread: Id;
  /** `reply` and `deed` are the player's own choices: a bubble, or something done. */
  readonly kind: LineKind | 'reply' | 'deed';
  readonly act: Act | null;
  /** Cast id; null for narration and time. */
  readonly from: Id | null;
  readonly mine: boolean;
  readonly key: TextKey;
  readonly labelKey: TextKey | null;
  readonly picture: Id | null;
  /** What is drawn as a photo; null where hills stand for the picture. */
  readonly photo: Photo | null;
  /** A picture that is nobody's to see: pressed, it stays closed. */
  readonly closed: boolean;
  /** On a reaction; null where its words name none. */
  readonly sign: Sign | null;
  /** What pressure does on the phone, and how often; null for everything else. */
  readonly press: PressView | null;
}

export interface PressView {
  readonly shape: PressShape;
  readonly count: number;
}

export interface ThreadView {
  readonly id: Id;
  readonly with: readonly Id[];
  /** Key of the group's title, or of the only contact's name. */
  readonly titleKey: TextKey;
  readonly unread: number;
  readonly messages: readonly MessageView[];
}

export interface ChoiceView {
  readonly id: Id;
  readonly key: TextKey;
  readonly act: Act;
  /** It is written into the composer first, and sent from there, or not. */
  readonly drafted: boolean;
}

export interface FeedbackView extends FeedbackKeys {
  /** Where it was chosen: what follows it may stand there already. */
  readonly beat: Id;
  readonly choice: Id;
  readonly choiceKey: TextKey;
  readonly rating: Rating;
  readonly step: Step;
  /** One line that opens: the trick is known from this play, or there is none, and nothing was risked. */
  readonly folded: boolean;
}

export interface EndingView {
  readonly id: Id;
  readonly outcome: Outcome;
  readonly titleKey: TextKey;
  readonly textKey: TextKey;
  readonly help: readonly HelpNeed[];
}

/** The story was brought to a good end before it came to one: what is told instead. */
export interface RestView {
  /** null where the story has no sentences for that; the interface has some that fit everywhere. */
  readonly textKey: TextKey | null;
}

/** What a class votes on. Nothing in it tells how the votes fall before they are revealed. */
export interface VoteView {
  /** `talking`: before it votes once more. */
  readonly phase: 'open' | 'talking' | 'revealed';
  /** The choices of this decision, A first; empty while lines arrive and at the end. */
  readonly options: readonly (Omit<ChoiceView, 'drafted'> & { readonly letter: string })[];
  /** Which vote on this decision it is. */
  readonly round: 1 | 2;
  /** What voting once more does now; null: nothing. */
  readonly again: Again | null;
  /** Votes counted so far, passes included: all that is known before the reveal. */
  readonly total: number;
  /** What a number was typed for, null for "pass"; never which number. */
  readonly typed: readonly (Id | null)[];
  /** Votes by choice; null until the reveal. Of two rounds, those of the one that decides. */
  readonly counts: Readonly<Record<Id, number>> | null;
  readonly pass: number | null;
  /**
   * What a group that finds its answers by talk has said, by choice; null where votes are counted.
   * What is said aloud is no secret, so it is known before the reveal too.
   */
  readonly said: Readonly<Record<Id, SaidShare>> | null;
  /** After the reveal: the choices with the most votes. Several are a tie; none: nobody voted. */
  readonly leading: readonly Id[];
  /** After the reveal: the round before the one that decides; null where one stands alone. */
  readonly before: RoundView | null;
  readonly change: ChangeView | null;
}

/** Who stands for an answer: everybody, most, some, nobody. */
export type SaidShare = 'nobody' | 'some' | 'most' | 'agreed';

/** Begins the second round, or takes it back while nothing is counted in it. */
export type Again = 'vote-again' | 'one-round';

export interface RoundView {
  readonly counts: Readonly<Record<Id, number>>;
  readonly pass: number;
  readonly total: number;
}

/** What a second vote did to the first, as far as counts can say. */
export interface ChangeView {
  /** At least so many votes changed. */
  readonly least: number;
  /** How many votes were counted, first and then. */
  readonly totals: readonly [first: number, second: number];
}

export interface ChatView {
  readonly turn: Turn;
  readonly paused: boolean;
  readonly beat: Id;
  /** How many choices have been made. */
  readonly made: number;
  /** The card of the last choice is not read yet: it comes after a few lines, or stands there. */
  readonly explains: boolean;
  /** What comes next is that card, and no line. */
  readonly cardNext: boolean;
  readonly screen: ScreenView;
  /** Every thread that has at least one message, in the order in which they appeared. */
  readonly threads: readonly ThreadView[];
  /** The thread that is open on the phone. */
  readonly open: Id;
  /** Somebody else is typing, never the lead. */
  readonly typing: { readonly thread: Id; readonly from: Id } | null;
  /** The story goes on in that conversation as soon as the reader opens it; null: it goes on here. */
  readonly calling: { readonly thread: Id; readonly titleKey: TextKey } | null;
  /** Messages since the last choice or its card, oldest first: what the page announces once. */
  readonly fresh: readonly string[];
  /** Empty unless asking. */
  readonly choices: readonly ChoiceView[];
  /** What stands in the composer and is not sent; null for nothing. */
  readonly draft: { readonly choice: Id; readonly key: TextKey } | null;
  /** Asked before the card, which is not there yet: which of these tricks that was; null: nothing is asked. */
  readonly guess: readonly Tactic[] | null;
  readonly feedback: FeedbackView | null;
  readonly ending: EndingView | null;
  /** Beside an ending there is none. */
  readonly rest: RestView | null;
  readonly canSkipScene: boolean;
  /** 0 calm … 3 alone in the dark. */
  readonly tension: Tension;
  /** Somebody safe has been told; once lit it stays lit. */
  readonly lamp: boolean;
  /** null unless a class plays. */
  readonly vote: VoteView | null;
}

export type Intent =
  | { readonly type: 'choose'; readonly choice: Id }
  /** Writes a reply into the composer, in place of what stood there. */
  | { readonly type: 'write'; readonly choice: Id }
  /** Sends what stands in the composer: the same as choosing it. */
  | { readonly type: 'send' }
  /** Takes what stands in the composer back, unsent. */
  | { readonly type: 'take-back' }
  | { readonly type: 'continue' }
  /** Opens what is folded: the card with all its words. */
  | { readonly type: 'unfold' }
  /** Names the trick before its card, or leaves it (null): either way the card comes. */
  | { readonly type: 'guess'; readonly tactic: Tactic | null }
  /** The next line at once, into the conversation that calls, or on to the question. */
  | { readonly type: 'next' }
  /** The rest of what is said in the open conversation, at once. */
  | { readonly type: 'skip-typing' }
  | { readonly type: 'skip-scene' }
  | { readonly type: 'open-thread'; readonly thread: Id }
  /** Brings the story to a good end from wherever it stands; back takes that back. */
  | { readonly type: 'rest' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'pace'; readonly pace: Pace }
  | { readonly type: 'back' }
  | { readonly type: 'jump'; readonly made: number }
  | VoteIntent;

/** What only a class can ask for; a play of one person does nothing with it. */
export type VoteIntent =
  /** Adds so many votes for a choice, or for "pass" (null); a number below zero takes them away. */
  | { readonly type: 'vote'; readonly choice: Id | null; readonly by: number }
  | { readonly type: 'set-votes'; readonly choice: Id | null; readonly count: number }
  /** A group that finds its answers by talk: who stands for a choice; null takes it back. */
  | { readonly type: 'say'; readonly choice: Id; readonly share: SaidShare | null }
  | { readonly type: 'reveal' }
  /** Hides the votes again, to go on counting. */
  | { readonly type: 'reopen' }
  /** What stands becomes the first round; the class talks, and votes once more. */
  | { readonly type: 'vote-again' }
  /** The first round becomes the vote again, while nothing of the second is counted. */
  | { readonly type: 'one-round' }
  /** Takes the class along one choice; only after the reveal. */
  | { readonly type: 'follow'; readonly choice: Id }
  /** The next message, from talking to counting, the reveal, or out of the feedback. It never chooses. */
  | { readonly type: 'on' };

/** How lines come: `auto` learns from the reader who brings them sooner; `instant` waits for nothing. */
export type Pace = 'auto' | SetPace;

/** The paces that somebody can ask for. */
export type SetPace = 'calm' | 'normal' | 'instant';

/** The one door: the only way to see a play and the only way to change it. */
export interface Play {
  readonly view: ChatView;
  send(intent: Intent): void;
  /** Calls back after every change; gives the function that ends it. */
  subscribe(listener: (view: ChatView, before: ChatView) => void): () => void;
}
