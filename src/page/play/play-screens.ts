/** What is drawn once a story is open: loaded with it, for a library needs none of it. */
export { DebriefScreen } from '../around/debrief-screen.tsx';
export { SoundCaption } from './caption.tsx';
export { Playing } from './play.tsx';
