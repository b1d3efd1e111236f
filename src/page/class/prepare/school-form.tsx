/** The school's own card: typed once, kept on this device, and a file for others. */
import { useState } from 'preact/hooks';
import { elsewhere } from '../../../app/help.ts';
import { longestLine, type School, schoolLines } from '../../../app/school.ts';
import type { FileFault } from '../../../session/stored-file.ts';
import { ChooseFile } from '../../controls/choose-file.tsx';
import { Icon } from '../../controls/icon.tsx';
import { countryList } from '../../help/regions.ts';
import { PanelDialog } from '../../shell/dialog.tsx';
import type { Shown } from '../shown.ts';
import { SchoolStories } from './school-stories.tsx';

/** In the library of a class, before anything is on the projector. */
export function SchoolCard(props: Shown) {
  const { words, send } = props.parts;
  const [open, setOpen] = useState(false);
  const title = words.ui('class.school.title');
  return (
    <>
      <button type="button" class="quiet" data-class="school" onClick={() => setOpen(true)}>
        <Icon name="shield" size={20} />
        {title}
      </button>
      {open && (
        <PanelDialog
          words={words}
          panel="school"
          title={title}
          onClose={() => setOpen(false)}
          onLeave={() => send({ type: 'leave' })}
        >
          <SchoolForm {...props} />
        </PanelDialog>
      )}
    </>
  );
}

/** Every change takes hold at once. */
export function SchoolForm(props: Shown) {
  const { parts, state } = props;
  const { words, send } = parts;
  const { school } = state;
  const { card } = school;
  const change = (patch: Partial<School>): void =>
    send({ type: 'school', card: { ...card, ...patch }, from: 'here' });
  return (
    <div class="school">
      <p>{words.ui('school.about')}</p>
      <p class="soft">{words.ui('school.seen')}</p>
      {school.from === 'placed' && (
        <p class="notice" data-school-placed>
          {words.ui('school.placed')}
        </p>
      )}
      {!school.isKept && (
        <div class="not-kept">
          <p role="alert">{words.ui('school.not-kept')}</p>
        </div>
      )}
      <div class="school-lines">
        {schoolLines.map((line) => (
          <div key={line} class="field">
            <label for={`school-${line}`}>{words.ui(`class.school.${line}`)}</label>
            <input
              id={`school-${line}`}
              class="text"
              type="text"
              inputMode={line === 'phone' ? 'tel' : 'text'}
              dir="auto"
              maxLength={longestLine}
              autocomplete="off"
              value={card[line]}
              onInput={({ currentTarget }) => change({ [line]: currentTarget.value })}
            />
          </div>
        ))}
        <Country {...props} onChange={(country) => change({ country })} />
        <Language {...props} onChange={(language) => change({ language })} />
      </div>
      <SchoolStories {...props} onChange={(stories) => change({ stories })} />
      <Files {...props} />
    </div>
  );
}

type ChoiceProps = Shown & { onChange: (chosen: string | null) => void };

function Country({ parts, state, onChange }: ChoiceProps) {
  const { words, helpers } = parts;
  return (
    <div class="field">
      <label for="school-country">{words.ui('school.country')}</label>
      <select
        id="school-country"
        value={state.school.card.country ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
      >
        <option value="">{words.ui('school.none')}</option>
        {countryList(Object.keys(helpers().countries), words).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
        <option value={elsewhere}>{words.ui('help.services.not-listed')}</option>
      </select>
    </div>
  );
}

function Language({ parts, state, onChange }: ChoiceProps) {
  const { words } = parts;
  return (
    <div class="field">
      <label for="school-language">{words.ui('school.language')}</label>
      <select
        id="school-language"
        value={state.school.card.language ?? ''}
        aria-describedby="school-language-about"
        onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
      >
        <option value="">{words.ui('school.none')}</option>
        {words.languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code} translate={false}>
            {name}
          </option>
        ))}
      </select>
      <p class="soft" id="school-language-about">
        {words.ui('school.language-about')}
      </p>
    </div>
  );
}

function Files({ parts, state }: Shown) {
  const { words, send, school: files } = parts;
  const { card, from } = state.school;
  const [file, setFile] = useState<'opened' | FileFault | null>(null);
  const put = (next: School | null): void => send({ type: 'school', card: next, from: 'here' });
  const open = async (source: unknown): Promise<void> => {
    const read = (await files?.read(source)) ?? 'other';
    if (typeof read !== 'string') put(read);
    setFile(typeof read === 'string' ? read : 'opened');
  };
  return (
    <>
      <p class="soft">{words.ui('school.file-about')}</p>
      <div class="row">
        <button
          type="button"
          class="main-button"
          data-class="save-school"
          onClick={() => files?.save(card)}
        >
          <Icon name="file" size={20} />
          {words.ui('school.save')}
        </button>
        <ChooseFile
          label={words.ui('school.open')}
          icon="folder"
          accept=".json,application/json"
          marks={{ 'data-class': 'open-school' }}
          onChoose={([source]) => {
            open(source).catch(() => send({ type: 'hint', key: 'trouble.part-not-loaded' }));
          }}
        />
        {from === 'here' && (
          <button
            type="button"
            class="quiet"
            data-class="forget-school"
            onClick={() => {
              put(null);
              setFile(null);
            }}
          >
            {words.ui('school.forget')}
          </button>
        )}
      </div>
      <p role="status" class={file === null ? 'unseen' : 'notice'} data-school-file={file}>
        {file !== null && words.ui(`school.file-${file}`)}
      </p>
    </>
  );
}
