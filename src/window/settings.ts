/** What a person has set: kept on this device, and over a reload in this window. */
import type { Flags } from '../app/flags.ts';
import type { DevicePlace } from '../app/guessed-country.ts';
import type { SchoolParts } from '../app/school-card.ts';
import { readSettings, type Settings, settingsFrom } from '../app/settings.ts';
import { deviceStore } from '../keep/device.ts';
import { lastingStore, windowStore } from '../keep/window.ts';
import { timeZone } from '../words/formats.ts';
import { clock, report } from './device.ts';

const device = deviceStore(clock, (reason) => report('Settings will not be kept.', reason));
const style = windowStore('unsent-settings', () => {});
/** Says at once that the device keeps some, for the first picture: a database has to be waited for. */
const mark = lastingStore('unsent-set', () => {});

/** `codes`: the languages that are offered; `spoken`: those that may be asked for beside them. */
export async function wishedSettings(
  flags: Flags,
  codes: readonly string[],
  spoken: readonly string[],
  { kept, placed }: SchoolParts,
): Promise<Settings> {
  const wished = settingsFrom(
    flags,
    {
      // Where nobody has chosen a language on this device, the school's.
      ...readSettings({ language: (kept ?? placed)?.language }, codes),
      ...readSettings(await device.readSettings(), codes),
      ...readSettings(style.read(), spoken),
    },
    {
      languages: navigator.languages,
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      forcedColors: matchMedia('(forced-colors: active)').matches,
    },
    codes,
  );
  style.write(wished);
  return wished;
}

export function keepSettings(settings: Settings): void {
  style.write(settings);
  mark.write(true);
  void device.writeSettings(settings);
}

/** What tells where the device probably is. */
export const placeOfDevice = (): DevicePlace => ({
  timeZone: timeZone(),
  languages: navigator.languages,
});
