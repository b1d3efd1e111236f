/** The words of a pack's guide, in the language of the page or else in the one it was written in. */
import type { ComponentChildren } from 'preact';
import type { LoadedGuide } from '../../app/library.ts';
import { languageAmong } from '../../script/languages.ts';
import type { Id } from '../../script/types.ts';
import type { Words } from '../../view/ports.ts';
import { languageOf } from '../controls/marked-language.ts';

export interface OwnWords {
  readonly language: string;
  text(key: string): string;
}

export function ownWords(
  { texts, source }: Pick<LoadedGuide, 'texts' | 'source'>,
  language: string,
): OwnWords {
  const shown = languageAmong(language, Object.keys(texts)) ?? source;
  return { language: shown, text: (key) => texts[shown]?.[key] ?? '' };
}

export interface PartProps {
  words: Words;
  own: OwnWords;
}

/** A list of the pack's own: `part.id`, in the order of the guide. */
export function Points(props: PartProps & { part: string; points: readonly { id: Id }[] }) {
  const { words, own, part, points } = props;
  return (
    <ul class="points" {...languageOf(words, own.language)}>
      {points.map(({ id }) => (
        <li key={id}>{own.text(`${part}.${id}`)}</li>
      ))}
    </ul>
  );
}

export function Part(props: { title: string; page?: boolean; children: ComponentChildren }) {
  return (
    <section class={props.page ? 'new-page' : undefined}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}
