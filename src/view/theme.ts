/** How everything drawn shall look and move, as it is chosen or as the device asks. */
export type Motion = 'on' | 'off';
export type Theme = 'light' | 'dark' | 'contrast';
