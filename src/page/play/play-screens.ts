/** What is drawn once a story is open: loaded with it, for a library needs none of it. */
export { Briefing } from '../around/briefing.tsx';
export { DebriefScreen } from '../around/debrief-screen.tsx';
export { Questions } from '../around/questions.tsx';

import '../late.css';
import '../around/debrief-cards.css';

export { behindPicture, isSeenFirst } from './after-picture.ts';
export { SoundCaption } from './caption.tsx';
export { takeDrags } from './drag.ts';
export { isSamePlacement } from './placed.ts';
export { Playing } from './play.tsx';
export { revealInstead, revealPlay } from './reveal.ts';
