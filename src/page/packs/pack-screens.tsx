/** The screens of packs that only adults come to, in one file that is loaded when it is wanted. */
import type { ScreenProps } from '../shell/toolbar.tsx';
import { MapScreen } from './map.tsx';
import { PackReport } from './pack-report.tsx';
import '../late.css';
import './map.css';

export { AuthorBar } from './author.tsx';
export { BehindDoor } from './behind-door.tsx';

export function PackScreen(props: ScreenProps) {
  return props.state.place === 'map' ? <MapScreen {...props} /> : <PackReport {...props} />;
}
