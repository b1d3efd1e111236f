/** Where a story is handed on from its briefing, or why it is not. */
import type { Giving } from '../../app/giving.ts';
import { isWithAdult } from '../../app/library.ts';
import { isOpenedId } from '../../app/opened.ts';
import type { ScreenProps } from '../shell/toolbar.tsx';
import { FoldedGiving } from './folded-giving.tsx';

export function ShareStory({ words, state, giving }: ScreenProps & { giving: Giving | null }) {
  const { chosen, scenario, lms, settings } = state;
  if (!chosen || !scenario || !giving || lms) return null;
  const app = giving.address;
  const why = whyNot(app, chosen.pack, isWithAdult(scenario));
  const wish = { chosen, language: words.language, second: settings.second, view: state.viewKind };
  return (
    <FoldedGiving
      words={words}
      giving={giving}
      name="share"
      icon="share"
      summary={words.ui('app.give.share')}
    >
      {({ ShareForm }) =>
        why !== null || app === null ? (
          <p class="give">{words.ui(`give.share.${why ?? 'from-disk'}`)}</p>
        ) : (
          <ShareForm words={words} app={app} wish={wish} />
        )
      }
    </FoldedGiving>
  );
}

function whyNot(app: string | null, pack: string, withAdult: boolean) {
  if (isOpenedId(pack)) return 'opened' as const;
  if (withAdult) return 'with-adult' as const;
  return app === null ? ('from-disk' as const) : null;
}
