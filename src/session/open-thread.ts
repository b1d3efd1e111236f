/** The conversation that is open on the phone. */
import type { Id } from '../script/types.ts';
import type { ChatView, ThreadView } from './view.ts';

export const openThread = ({ threads, open }: ChatView): ThreadView | undefined =>
  threads.find(({ id }) => id === open);

/** Whom it is with, by their ids in the cast; nobody where there is none. */
export const membersIn = (view: ChatView): readonly Id[] => openThread(view)?.with ?? [];
