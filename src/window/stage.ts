/** The stage of this window: fetched while the briefing is read, and only where it is wanted. */
import type { DrawnStage } from '../../scenes/stage.ts';
import { createStageKeeper, type StageKeeper } from '../app/stage-keeper.ts';
import type { App, AppState } from '../app/state.ts';
import type { Page } from '../page/page.tsx';
import type { Clock } from '../session/play.ts';
import type { Words } from '../view/ports.ts';
import { onTheWay, report } from './device.ts';

export type StageOfWindow = StageKeeper<DrawnStage>;

interface StageParts {
  readonly app: App;
  readonly words: Words;
  readonly clock: Clock;
  readonly page: () => Page;
}

export function stageOfWindow({ app, words, clock, page }: StageParts): StageOfWindow {
  const styleOf = ({ theme, settings: { motion, choices, pace } }: AppState) => ({
    ...{ theme, motion },
    aside: choices === 'phone',
    typesDrafts: pace !== 'instant',
  });
  const failed = (reason: unknown): void => {
    report('The stage cannot draw; the story goes on as text.', reason);
    stages.end();
    // Perhaps in the middle of a change: first everybody hears of that one.
    queueMicrotask(() => app.send({ type: 'stage-failed' }));
  };
  const stages = createStageKeeper<HTMLElement, DrawnStage>({
    make: async (state) => {
      const { createStage } = await onTheWay(import('../../scenes/stage.ts'));
      return createStage({
        scenario: state.scenario,
        words,
        ...styleOf(state),
        onPlaced: (placement) => page().place(placement),
        ahead: app.ahead,
        clock,
        onFailed: failed,
      });
    },
    host: () => page().stageHost,
    style: styleOf,
    onEnded: () => page().place(null),
    onFailed: failed,
  });
  return stages;
}
