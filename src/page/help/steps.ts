/** The five steps in the order in which they are told; the third can come first. */
import type { Step } from '../../script/types.ts';

export const steps: readonly Exclude<Step, 'none'>[] = [
  'stop',
  'no-pay',
  'tell',
  'proof',
  'report-block',
];
