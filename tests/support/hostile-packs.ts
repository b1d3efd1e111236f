/** Packs whose parts are each small enough, and which are too much together. */
import { type Files, text } from './pack-files.ts';

const feedback =
  '{ tactic: none, happened: "Nothing yet.", helps: "There is time.", say: "A moment." }';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** A story with so many facts, each set or not at a decision of its own, all of which matter at the end. */
function freeFacts(id: string, facts: number): string {
  const decision = (i: number): string =>
    `  b-${i}:\n    choices:\n${[`on, sets: [fact-${i}]`, 'off']
      .map(
        (name) =>
          `      - { id: ${name}, text: Go on, rating: safe, feedback: ${feedback}, to: b-${i + 1} }\n`,
      )
      .join('')}`;
  const lines = numbers(facts).map(
    (i) => `      - { id: line-${i}, text: "Line ${i}", when: fact-${i} }\n`,
  );
  const tell = ['tell', 'call'].map(
    (name) =>
      `      - { id: ${name}, text: Tell her, act: tell, rating: safe, feedback: ${feedback}, to: end }\n`,
  );
  return `unsent: 1
id: ${id}
title: A story
summary: About facts
briefing: Much is remembered
audience: 12-14
role: helper
lead: ada
intensity: 1
minutes: 3
app: stickers
cast: { ada: { name: Ada, as: lead }, aunt: { name: Aunt, as: safe-adult } }
facts: [${numbers(facts).map((i) => `fact-${i}`)}]
start: b-0
beats:
${numbers(facts).map(decision).join('')}  b-${facts}:
    thread: aunt
    lines:
${lines.join('')}    choices:
${tell.join('')}  end: { ending: { outcome: told, title: Told, text: She helps, help: [talk] } }
`;
}

function packOf(stories: Readonly<Record<string, string>>): Files {
  const pack = `unsent: 1
id: p
version: 1.0.0
title: A pack
summary: Of stories
source: en
languages: [en]
scenarios: [${Object.keys(stories)}]
licence: CC-BY-4.0
`;
  return Object.fromEntries([
    ['pack.yaml', text(pack)],
    ...Object.entries(stories).map(([id, words]) => [`${id}.yaml`, text(words)] as const),
  ]);
}

export const hostilePacks = {
  /** Each story just within what may be walked of one. */
  facts: (stories: number): Files =>
    packOf(
      Object.fromEntries(numbers(stories).map((i) => [`story-${i}`, freeFacts(`story-${i}`, 16)])),
    ),
  /** Stories that are nothing but lists in lists. */
  ladders: (stories: number): Files =>
    packOf(
      Object.fromEntries(
        numbers(stories).map((i) => [`story-${i}`, `${'- '.repeat(22)}a\n`.repeat(30_000)]),
      ),
    ),
  /** Stories of many beats that all can be read. */
  beats: (stories: number): Files =>
    packOf(
      Object.fromEntries(
        numbers(stories).map((i) => [
          `story-${i}`,
          `unsent: 1\nbeats:\n${numbers(9_000)
            .map((at) => `  b-${at}:\n    lines:\n      - { id: a, text: ${'words '.repeat(60)}}\n`)
            .join('')}`,
        ]),
      ),
    ),
  /** Of every story, hundreds of things to say. */
  slips: (stories: number): Files =>
    packOf(
      Object.fromEntries(
        numbers(stories).map((i) => [
          `story-${i}`,
          freeFacts(`story-${i}`, 60).replaceAll('Go on', '"see www.example.org {{x}}"'),
        ]),
      ),
    ),
};
