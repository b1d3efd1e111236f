/** The way through a story, step by step: all that a save holds of a play. */
import type { Id } from '../script/types.ts';

/**
 * One entry of a trail: `beat/choice`, `beat/:skip` where a scene was left, or `beat/:rest` where the
 * rest of the story was told and the play ended; `beat/:rest-at-card` while the card of the choice
 * made in that beat was read.
 */
export type TrailStep = `${string}/${string}`;
export type Trail = readonly TrailStep[];

export const skipMark = ':skip';
export const restMark = ':rest';
export const cardMark = ':rest-at-card';
export const trailStep = (beat: Id, choice: Id): TrailStep => `${beat}/${choice}`;
export const skipStep = (beat: Id): TrailStep => `${beat}/${skipMark}`;

/** The rest was told while the card of the last choice was read. */
export const isRestAtCard = (step: TrailStep | undefined): boolean =>
  step?.endsWith(`/${cardMark}`) === true;

/** True for the step that leaves a scene. */
const isSkip = (step: TrailStep): boolean => step.endsWith(`/${skipMark}`);

/** True for the step that brings the story to its end. */
export const isRest = (step: TrailStep): boolean =>
  step.endsWith(`/${restMark}`) || isRestAtCard(step);

/** True for a step that somebody chose among others. */
export const isChosen = (step: TrailStep): boolean => !isSkip(step) && !isRest(step);
