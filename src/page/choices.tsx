/** What can be decided now. Nothing here says how a choice will be judged, not even unseen. */

import type { Act } from '../script/types.ts';
import { Icon, type IconName } from './icons.tsx';
import { placed } from './placed.ts';
import type { PartProps } from './play.tsx';
import { leadOf, Story } from './story.tsx';

export function Choices({ words, intents, scenario, view, over }: PartProps) {
  if (view.choices.length === 0) return null;
  const question = words.ui('play.what-could', { name: leadOf(words, scenario) });
  return (
    <div class="choices" role="group" aria-labelledby="question" tabIndex={-1}>
      <h2 id="question" class="question">
        {question}
      </h2>
      {view.choices.map((choice) => (
        <button
          key={`${view.made}/${choice.id}`}
          type="button"
          class="choice"
          data-act={choice.act}
          data-choice={choice.id}
          {...placed(over, over?.choices[choice.id])}
          onClick={() => intents.send({ type: 'choose', choice: choice.id })}
        >
          <span class="face">
            <Icon name={actIcon[choice.act]} size={20} />
            <Story words={words} text={choice.key} />
          </span>
        </button>
      ))}
    </div>
  );
}

export const actIcon: Readonly<Record<Act, IconName>> = {
  reply: 'speech',
  look: 'look',
  proof: 'proof',
  block: 'block',
  report: 'flag',
  tell: 'people',
  ask: 'people',
  answer: 'camera',
  'answer-camera-off': 'cameraOff',
  decline: 'hangUp',
  'hang-up': 'hangUp',
  'put-down': 'phone',
};
