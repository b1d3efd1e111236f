/** What is given on from here, in one file that is loaded when it is wanted. */
import './give.css';

export { KeepForm } from './keep.tsx';
export { NewerVersion } from './newer-version.tsx';
export { ShareForm } from './share.tsx';
export { TakeForm } from './take.tsx';
