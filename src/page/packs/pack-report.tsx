/** What was found in a pack: with warnings it can be tried, with errors it cannot. */
import { Icon } from '../controls/icon.tsx';
import type { ScreenProps } from '../shell/toolbar.tsx';
import { OpenButtons } from './open-pack.tsx';
import { Counts, Problems } from './problems.tsx';

export function PackReport(props: ScreenProps) {
  const { words, send, state } = props;
  const { report } = state;
  if (report === null) return null;
  const { name, problems, pack } = report;
  const outcome = pack === null ? 'refused' : 'warned';
  return (
    <div class="sheet wide pack-report" data-outcome={outcome}>
      <button
        type="button"
        class="back"
        data-intent="library"
        onClick={() => send({ type: 'library' })}
      >
        <Icon name="back" size={20} />
        {words.ui('app.to-library')}
      </button>
      <h1 tabIndex={-1}>{words.ui(`packs.report.${outcome}`, { name })}</h1>
      <p class="lead">{words.ui(`packs.report.${outcome}-about`)}</p>
      <Counts words={words} problems={problems} />
      <div class="row">
        {pack !== null && (
          <button
            type="button"
            class="main-button"
            data-intent="try-anyway"
            onClick={() => send({ type: 'accept-pack' })}
          >
            {words.ui('packs.report.try')}
          </button>
        )}
        <OpenButtons words={words} send={send} />
      </div>
      <Problems words={words} problems={problems} heading="h2" />
    </div>
  );
}
