/** Writes the pages of the engines beside us into a built folder, each of it in one file, as they are shipped. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Compiler } from 'inkjs/full';
import { build } from 'vite';
import { pageHead } from './bare-page.ts';
import { asInk, asYarn } from './made-story.ts';

export const peers = ['ink', 'yarn'] as const;
export type Peer = (typeof peers)[number];
export const peerPage = (peer: Peer): string => `${peer}.html`;

const sourceOf: Readonly<Record<Peer, (beats: number) => string>> = {
  ink: (beats) => String(new Compiler(asInk(beats, 'ends', true)).Compile().ToJson()),
  yarn: asYarn,
};

/** Each plays the made story of so many beats. */
export async function writePeerPages(folder: string, beats: number): Promise<void> {
  for (const peer of peers) {
    const story = sourceOf[peer](beats).replaceAll('<', peer === 'ink' ? '\\u003c' : '<');
    const script = await scriptOf(peer);
    const page = `${pageHead}<script type="text/plain" id="story">${story}</script>\n<script>${script}</script>\n`;
    writeFileSync(path.join(folder, peerPage(peer)), page);
  }
}

async function scriptOf(peer: Peer): Promise<string> {
  const entry = fileURLToPath(new URL(`${peer}.ts`, import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'page' } },
  });
  const outputs = [made].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.map((each) => (each.type === 'chunk' ? each.code : '')).join('');
}
