/**
 * The school's own card: who looks after pupils here, and which stories are offered. The school types
 * it, or lays it beside the app; of a pupil there is nothing in it.
 */
import type { PackCard } from './library.ts';
import type { Chosen } from './machine.ts';
import { isOpenedId } from './opened.ts';

/** What is typed, in the order in which somebody asks for it. */
export const schoolLines = ['lead', 'deputy', 'room', 'phone', 'counsellor'] as const;
export type SchoolLine = (typeof schoolLines)[number];

export interface School extends Readonly<Record<SchoolLine, string>> {
  /** As in the settings; it holds where nobody has chosen another. */
  readonly country: string | null;
  readonly language: string | null;
  /** As `pack/story`; null: all of them. */
  readonly stories: readonly string[] | null;
}

export const emptySchool: School = {
  ...{ lead: '', deputy: '', room: '', phone: '', counsellor: '' },
  ...{ country: null, language: null, stories: null },
};

/** What the window knows of it. */
export interface SchoolNow {
  readonly card: School;
  /** `placed` came with the app; `here` was typed or opened on this device, and goes before it. */
  readonly from: 'nobody' | 'placed' | 'here';
  /** False: this device keeps nothing, so it goes with the window. */
  readonly isKept: boolean;
}

/** Characters of a line: it has to fit on a card for a pocket. */
export const longestLine = 80;

/** What a line says, the parts that are there side by side; empty where none is. */
export const saidBy = (card: School, ...lines: readonly SchoolLine[]): string[] => {
  const said = lines.map((each) => card[each].trim()).filter((each) => each !== '');
  return said.length > 0 ? [said.join(' · ')] : [];
};

const nameOf = ({ pack, scenario }: Chosen): string => `${pack}/${scenario}`;

/** Whether a story is offered here. What somebody opens from a file is their own. */
export const isOffered = ({ stories }: School, story: Chosen): boolean =>
  stories === null || isOpenedId(story.pack) || stories.includes(nameOf(story));

/** The packs with the stories that are offered here; a pack with none of them is left out. */
export function offeredHere(packs: readonly PackCard[], card: School): readonly PackCard[] {
  if (card.stories === null) return packs;
  return packs
    .map((pack) => ({
      ...pack,
      scenarios: pack.scenarios.filter(({ id }) =>
        isOffered(card, { pack: pack.id, scenario: id }),
      ),
    }))
    .filter(({ scenarios }) => scenarios.length > 0);
}

/** The country of help: the one that was chosen here, or the school's. */
export const countryHere = (state: {
  readonly settings: { readonly country: string | null };
  readonly school: SchoolNow;
}): string | null => state.settings.country ?? state.school.card.country;
