/** Every rule, structure first. `docs/writing-packs.md` is written from this list. */
import type { OwnTextRule, PackRule, StoryRule } from '../rule.ts';
import { choiceCount, feedbackParts, pressureFirst, unnamedTactic } from './choices.ts';
import { draftReplies } from './drafts.ts';
import { safeByLength, safeInPlace } from './giveaway.ts';
import { duplicateId } from './ids.ts';
import { longLine, longPressure, pressureInARow, quotedThreat } from './length.ts';
import { messageFrom, pictureLabel, pressShape, reactionSign } from './lines.ts';
import { believableMinutes, cardGrade, readingGrade, tooBig } from './measure.ts';
import { unknownCounter, unknownFact, unreadableCondition, unusedFact } from './memory.ts';
import { unknownCast, unknownThread } from './names.ts';
import { guideWords } from './own-texts.ts';
import { harmlessContact, helperStory, reviewDate, someSaw } from './pack-stories.ts';
import {
  audienceFits,
  idleSkip,
  leadInThread,
  leadRole,
  revealed,
  screenAbout,
  turnsOut,
} from './people.ts';
import { missingPicture, notRaster, unusedPicture } from './pictures.ts';
import { neverShown, unreachableBeat } from './reached.ts';
import { recovery } from './recovery.ts';
import { addresses, hiddenCharacters, noWords, templateText } from './safe-text.ts';
import { shortLesson } from './short-lesson.ts';
import { unknownBeat } from './targets.ts';
import {
  deadEnd,
  noWayOut,
  roundWithoutDecision,
  tellingOutOfReach,
  tooManyStates,
} from './ways-out.ts';
import { avoidedWords, noWordList, selfBlame } from './words.ts';

export const storyRules: readonly StoryRule[] = [
  tooBig,
  tooManyStates,
  unknownBeat,
  unknownCast,
  unknownThread,
  unknownFact,
  unknownCounter,
  unreadableCondition,
  duplicateId,
  unreachableBeat,
  deadEnd,
  noWayOut,
  roundWithoutDecision,
  tellingOutOfReach,
  recovery,
  feedbackParts,
  draftReplies,
  turnsOut,
  revealed,
  leadRole,
  audienceFits,
  messageFrom,
  pictureLabel,
  reactionSign,
  pressShape,
  missingPicture,
  hiddenCharacters,
  noWords,
  neverShown,
  unusedFact,
  idleSkip,
  shortLesson,
  screenAbout,
  leadInThread,
  choiceCount,
  unnamedTactic,
  pressureFirst,
  safeInPlace,
  safeByLength,
  avoidedWords,
  selfBlame,
  longLine,
  longPressure,
  quotedThreat,
  pressureInARow,
  readingGrade,
  cardGrade,
  believableMinutes,
  templateText,
  addresses,
];

export const packRules: readonly PackRule[] = [
  notRaster,
  unusedPicture,
  helperStory,
  harmlessContact,
  someSaw,
  reviewDate,
  noWordList,
];

export const ownTextRules: readonly OwnTextRule[] = [guideWords];
