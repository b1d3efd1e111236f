import type { ChatView } from './view.ts';

/** The phone has not been opened yet. */
export const isLocked = ({ screen }: Pick<ChatView, 'screen'>): boolean => screen.kind === 'lock';
