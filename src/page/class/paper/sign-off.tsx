/** For whoever allows a story here: a sheet to sign, and what has changed since one was signed. */
import { useState } from 'preact/hooks';
import {
  readSigned,
  type Signed,
  signedName,
  signedText,
} from '../../../classroom/lesson/signed-file.ts';
import { keyOf } from '../../../script/keys.ts';
import { piecesOf } from '../../../script/signed.ts';
import type { Scenario } from '../../../script/types.ts';
import type { FileFault } from '../../../session/stored-file.ts';
import { ChooseFile } from '../../controls/choose-file.tsx';
import { Icon } from '../../controls/icon.tsx';
import { printOnly } from '../../controls/print.ts';
import { saveOf } from '../../controls/save-of.ts';
import { SaveToChange } from '../../controls/save-to-change.tsx';
import type { Shown } from '../shown.ts';
import { SheetToPrint } from './sheet-print.tsx';
import { signSheet } from './sign-sheet.ts';
import { SignedSince } from './signed-since.tsx';

export function SignOff({ parts, state, scenario }: Shown & { scenario: Scenario }) {
  const { words, send, school: files } = parts;
  const save = saveOf(parts, state);
  const [saved, setSaved] = useState(false);
  const now = signedNow({ parts, state, scenario });
  return (
    <section class="sign-off">
      <h2>{words.ui('sign.title')}</h2>
      <p>{words.ui('sign.about')}</p>
      <div class="row">
        <button
          type="button"
          class="main-button"
          data-class="print-sign-off"
          onClick={() => printOnly('sign-off')}
        >
          {words.ui('class.print')}
        </button>
        {files && (
          <button
            type="button"
            class="quiet"
            data-class="save-signed"
            onClick={() => {
              files.saveText(signedName(now), signedText(now)).then(
                () => setSaved(true),
                () => send({ type: 'hint', key: 'trouble.part-not-loaded' }),
              );
            }}
          >
            <Icon name="file" size={20} />
            {words.ui('sign.save')}
          </button>
        )}
        <span class="soft" role="status">
          {saved && words.ui('sign.saved')}
        </span>
      </div>
      {save !== null && (
        <SaveToChange words={words} save={save} sheet={() => signSheet(words, now)} />
      )}
      {files && <Since parts={parts} now={now} />}
      <SheetToPrint sheet={signSheet(words, now)} print="sign-off" />
    </section>
  );
}

/** What stands here today, as it is read in the language that is shown. */
function signedNow({
  parts: { words },
  state,
  scenario,
}: Pick<Shown, 'parts' | 'state'> & { scenario: Scenario }): Signed {
  const pack = state.chosen?.pack ?? '';
  return {
    pack,
    version: state.packs.find(({ id }) => id === pack)?.version ?? '',
    story: scenario.id,
    title: words.story(keyOf.title),
    language: words.storyLanguage,
    pieces: piecesOf(scenario, (key) => words.story(key)),
  };
}

function Since({ parts, now }: Pick<Shown, 'parts'> & { now: Signed }) {
  const { words, send, school: files } = parts;
  const [opened, setOpened] = useState<Signed | FileFault | null>(null);
  const open = async (source: unknown): Promise<void> =>
    setOpened(readSigned((await files?.readText(source)) ?? null));
  return (
    <>
      <h3>{words.ui('sign.since')}</h3>
      <p>{words.ui('sign.since-about')}</p>
      <div class="row">
        <ChooseFile
          label={words.ui('sign.open')}
          icon="folder"
          accept=".json,application/json"
          marks={{ 'data-class': 'open-signed' }}
          onChoose={([source]) => {
            open(source).catch(() => send({ type: 'hint', key: 'trouble.part-not-loaded' }));
          }}
        />
      </div>
      <div role="status">
        {opened !== null && <SignedSince words={words} before={opened} now={now} />}
      </div>
    </>
  );
}
