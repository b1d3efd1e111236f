/** What a school takes along: which stories, in what form, and how far the making has come. */
import { useState } from 'preact/hooks';
import {
  type GiftKind,
  type GiveEnd,
  type GiveStep,
  type Giving,
  giftKinds,
  languagesOf,
  mayBeGiven,
  type Offered,
  offeredIn,
} from '../../app/giving.ts';
import type { PackCard } from '../../app/library.ts';
import { offeredHere, type School } from '../../app/school.ts';
import { isBlank } from '../../app/school-file.ts';
import { languageAmong } from '../../script/languages.ts';
import type { Words } from '../../view/ports.ts';
import { Options } from '../around/settings-form.tsx';
import { TakeProgress } from './take-progress.tsx';

interface TakeProps {
  words: Words;
  giving: Giving;
  packs: readonly PackCard[];
  school: School;
}

const nameOf = ({ pack, scenario }: Offered): string => `${pack}/${scenario}`;

export function TakeForm({ words, giving, school, packs: all }: TakeProps) {
  const packs = offeredHere(all, school);
  const spoken = words.languages.map(({ code }) => code);
  const languages = languagesOf(packs, spoken);
  const [kind, setKind] = useState<GiftKind>('1.2');
  const [wanted, setWanted] = useState(words.language);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [decisions, setDecisions] = useState(false);
  const [withCard, setWithCard] = useState(true);
  const hasCard = !isBlank(school);
  const [now, setNow] = useState<{ step: GiveStep; stop: () => void } | null>(null);
  const [end, setEnd] = useState<GiveEnd | null>(null);
  const language = languageAmong(wanted, languages) ?? languages[0] ?? words.language;
  const offered = offeredIn(packs, language);
  const stories = offered.filter((story) => mayBeGiven(kind, story));
  const chosen = stories.filter((story) => !left.includes(nameOf(story)));
  const toggle = (name: string): void =>
    setLeft(left.includes(name) ? left.filter((one) => one !== name) : [...left, name]);
  const make = (): void => {
    setEnd(null);
    const gift = {
      ...{ kind, language, stories: chosen },
      decisions: kind !== 'stick' && decisions,
      school: kind === 'stick' && hasCard && withCard ? school : null,
    };
    let stop = (): void => {};
    const made = giving.make(gift, (step) => setNow({ step, stop: () => stop() }));
    stop = made.stop;
    void made.result.then((how) => {
      setNow(null);
      setEnd(how);
    });
  };
  return (
    <form
      class="give settings"
      onSubmit={(event) => {
        event.preventDefault();
        if (!now && chosen.length > 0) make();
      }}
    >
      <p class="wide">{words.ui('give.take.about')}</p>
      <Options
        name="take"
        legend={words.ui('give.take.kind')}
        about={words.ui('give.take.kind-about')}
        chosen={kind}
        options={giftKinds}
        label={(each) => words.ui(`give.take.kind-${each}`)}
        onChoose={setKind}
      />
      <div class="field wide">
        <label for="take-language">{words.ui('give.take.language')}</label>
        <select
          id="take-language"
          value={language}
          onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        >
          {languages.map((code) => (
            <option key={code} value={code} lang={code} translate={false}>
              {words.languages.find((each) => each.code === code)?.name}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="field wide">
        <legend>{words.ui('give.take.stories')}</legend>
        <div class="give-ticks">
          {stories.map((story) => (
            <Tick
              key={nameOf(story)}
              name={nameOf(story)}
              label={story.title}
              language={language}
              checked={!left.includes(nameOf(story))}
              onChange={() => toggle(nameOf(story))}
            />
          ))}
        </div>
        {stories.length < offered.length && <p class="soft">{words.ui('give.take.with-adult')}</p>}
      </fieldset>
      {kind !== 'stick' && (
        <div class="field wide">
          <Tick
            name="decisions"
            label={words.ui('give.take.decisions')}
            checked={decisions}
            onChange={() => setDecisions(!decisions)}
            about="take-decisions"
          />
          <p class="soft" id="take-decisions">
            {words.ui('give.take.decisions-about')}
          </p>
        </div>
      )}
      {kind === 'stick' && hasCard && (
        <div class="field wide">
          <Tick
            name="school"
            label={words.ui('give.take.school')}
            checked={withCard}
            onChange={() => setWithCard(!withCard)}
            about="take-school"
          />
          <p class="soft" id="take-school">
            {words.ui('give.take.school-about')}
          </p>
        </div>
      )}
      <TakeProgress
        words={words}
        step={now?.step ?? null}
        end={end}
        kind={kind}
        isReady={chosen.length > 0}
        onStop={() => now?.stop()}
      />
    </form>
  );
}

interface TickProps {
  name: string;
  label: string;
  language?: string;
  checked: boolean;
  /** The id of what says more. */
  about?: string;
  onChange: () => void;
}

function Tick({ name, label, language, checked, about, onChange }: TickProps) {
  return (
    <label class="give-tick">
      <input
        type="checkbox"
        name={name}
        checked={checked}
        aria-describedby={about}
        onChange={onChange}
      />
      <span lang={language} dir="auto">
        {label}
      </span>
    </label>
  );
}
