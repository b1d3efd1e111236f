/** What the pages of a class may ask for, before there is anybody to ask: then nothing happens. */
import type { ClassVerbs } from './stand.ts';

export const lateVerbs = (stand: () => ClassVerbs | null): ClassVerbs => ({
  send: (intent) => stand()?.send(intent),
  lead: (intent) => stand()?.lead(intent),
  shows: (over) => stand()?.shows(over),
  showKeys: (on) => stand()?.showKeys(on),
  tick: (story) => stand()?.tick(story),
  check: () => stand()?.check(),
  report: () => stand()?.report(),
  debrief: () => stand()?.debrief(),
  guide: () => stand()?.guide(),
  plan: (wish) => stand()?.plan(wish),
  openRecord: (record) => stand()?.openRecord(record),
  goOn: (record) => stand()?.goOn(record),
  takeUp: () => stand()?.takeUp(),
  saveLesson: (record) => stand()?.saveLesson(record),
  openLesson: (source) => stand()?.openLesson(source),
  forget: (id) => stand()?.forget(id),
  saveReport: () => stand()?.saveReport(),
  saveReminders: (lessons) => stand()?.saveReminders(lessons),
  ask: (intent) => stand()?.ask(intent),
  show: () => stand()?.show(),
  take: () => stand()?.take(),
  join: (session) => stand()?.join(session),
  look: () => stand()?.look(),
});
