/** What the interface says in each language: its own names for its buttons, and no word to avoid. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordListFor } from '../../src/check/words/all.ts';
import { finderOf } from '../../src/check/words/find.ts';
import { interfaceTexts } from '../support/locale-texts.ts';

const languages = readdirSync('locales');

/** A sentence that sends somebody to a button, and the name that stands on the button. */
const sendsTo: readonly (readonly [sentence: string, button: string])[] = [
  ['app.briefing.ways-out', 'app.pause'],
  ['app.briefing.ways-out', 'app.leave'],
  ['app.briefing.ways-out', 'app.help'],
  ['app.about.privacy-5', 'app.leave'],
  ['app.library.with-adult-alone', 'class.lead'],
  ['trouble.with-adult', 'class.lead'],
  ['guide.laughter-about', 'class.calm'],
  ['guide.card-about', 'app.help'],
];

describe.each(languages)('in %s', (language) => {
  const texts = new Map(interfaceTexts(language));

  it.each(sendsTo)('%s names %s as it is called', (sentence, button) => {
    const name = texts.get(button)?.replace(/\s*\?$/, '');
    expect(name).toBeTruthy();
    expect(texts.get(sentence)).toContain(name);
  });

  it('no word stands that a story has to avoid', () => {
    const list = wordListFor(language);
    const find = list ? finderOf(list) : () => [];
    // The debrief says to the older ones what services call it; the card asks openly, as staff do.
    const allowed = ['debrief.services-call', 'help.card.danger'];
    const found = [...texts]
      .filter(([place]) => !allowed.includes(place))
      .flatMap(([place, text]) =>
        find(text)
          .filter(({ avoided }) => avoided.where !== 'titles')
          .map(({ words }) => [place, words]),
      );
    expect(found).toEqual([]);
  });
});
