/** The theme that the device asks for. */
import type { Theme } from '../view/theme.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(prefers-contrast: more)');

export function deviceTheme(): Theme {
  if (contrast.matches) return 'contrast';
  return dark.matches ? 'dark' : 'light';
}

export function onDeviceTheme(listener: (theme: Theme) => void): void {
  for (const wish of [dark, contrast])
    wish.addEventListener('change', () => listener(deviceTheme()));
}
