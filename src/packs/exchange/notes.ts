/**
 * What a translator should know about a text: where it stands, who says it to whom, and whether
 * they are a he or a she, without which most languages have no word for it.
 */

import { settingsOf } from '../../check/walk/setting.ts';
import type { TextKey } from '../../script/keys.ts';
import { guideParts } from '../../script/nouns/guide.ts';
import { passagesOf } from '../../script/nouns/scenario.ts';
import type { People } from '../../script/passage.ts';
import type { Id, Scenario } from '../../script/types.ts';

/** A note for every text of a story, by key. */
export function notesOf(scenario: Scenario): Map<TextKey, string> {
  const people = peopleOf(scenario);
  return new Map(passagesOf(scenario).map(({ key, note }) => [key, note(people)]));
}

/** What the parts of a guide are for. */
export function guideNote(key: TextKey): string {
  const part = guideParts.find((name) => key.startsWith(`${name}.`));
  return `the facilitator's guide: ${part ?? 'text'}`;
}

function peopleOf(scenario: Scenario): People {
  const { cast, threads, lead } = scenario;
  const settings = settingsOf(scenario);
  const named = (id: Id): string => {
    const member = Object.hasOwn(cast, id) ? cast[id] : undefined;
    if (!member) return id;
    return member.they === null ? member.name : `${member.name} (${member.they})`;
  };
  return {
    named,
    addressed({ id: beat }, into, from) {
      const open = settings.get(beat)?.threads ?? [];
      const ids = into !== null ? [into] : [...open];
      const [id] = ids;
      // One beat can follow in two conversations; then its words go to either.
      const thread = id !== undefined && ids.length === 1 ? threads[id] : undefined;
      if (!thread) return '';
      const others = [lead, ...thread.with].filter((each) => each !== from);
      if (others.length === 1) return ` to ${named(others[0] ?? '')}`;
      return others.length === 0 ? '' : ` to a group: ${others.map(named).join(', ')}`;
    },
  };
}
