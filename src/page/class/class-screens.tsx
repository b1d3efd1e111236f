/** The screens of a class and of its desk. Loaded only when somebody leads a class. */

import type { ClassScreens } from '../page-state.ts';
import { ClassDebrief } from './after/class-debrief.tsx';
import { ReportScreen } from './after/report-screen.tsx';
import { AtDesk } from './at-desk.tsx';
import { Desk } from './desk/desk.tsx';
import { ClassOver } from './lead/class-over.tsx';
import { ClassPlaying } from './lead/class-play.tsx';
import { CoverTools } from './lead/cover-tools.tsx';
import { ForWhoeverCovers } from './paper/covering.tsx';
import { ClassBriefing } from './prepare/class-briefing.tsx';
import { ClassCard } from './prepare/class-card.tsx';
import { KeptLessons } from './prepare/kept-lessons.tsx';
import { Guide } from './prepare/prepare.tsx';
import { SchoolCard } from './prepare/school-form.tsx';
import { CheckAfter, CheckBefore } from './prepare/slip-checks.tsx';
import type { Shown } from './shown.ts';
import '../late.css';
import './class.css';

export const classScreens: ClassScreens = {
  screen: screenOf,
  tools: (shown) => (shown.state.role === 'class' ? <CoverTools {...shown} /> : null),
  kept: (shown) => (
    <>
      <div class="row">
        <ForWhoeverCovers {...shown} />
        <SchoolCard {...shown} />
      </div>
      <KeptLessons {...shown} />
    </>
  ),
  over: (shown) => (shown.state.role === 'class' ? <ClassOver {...shown} /> : null),
};

function screenOf(shown: Shown) {
  const { state } = shown;
  switch (state.place) {
    case 'briefing':
      return <ClassBriefing {...shown} />;
    case 'class-card':
      return (
        <AtDesk key="card" {...shown}>
          <ClassCard {...shown} />
        </AtDesk>
      );
    case 'before-check':
      return (
        <AtDesk key="before" {...shown}>
          <CheckBefore {...shown} />
        </AtDesk>
      );
    case 'playing':
      return state.view === null || state.scenario === null ? null : (
        <ClassPlaying {...shown} view={state.view} scenario={state.scenario} />
      );
    case 'debrief':
      return state.scenario === null ? null : <ClassDebrief {...shown} scenario={state.scenario} />;
    case 'after-check':
      return (
        <AtDesk key="slips" {...shown}>
          <CheckAfter {...shown} />
        </AtDesk>
      );
    case 'report':
      return state.scenario === null ? null : (
        <AtDesk key="report" {...shown}>
          <ReportScreen {...shown} scenario={state.scenario} />
        </AtDesk>
      );
    case 'desk':
      return <Desk {...shown} />;
    case 'guide':
      return <Guide {...shown} />;
    default:
      return null;
  }
}
