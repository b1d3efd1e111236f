/**
 * The browsers that are served: each from this version on, on every system. The one list: what is
 * built is written for them, and whoever comes with an older one reads this list. Why these, and what
 * the older ones of them lack: docs/browsers.md.
 */
const served = [
  // Of 2020, since schools have machines whose last browser is years old.
  { name: 'Chrome', since: '80' },
  { name: 'Edge', since: '80' },
  { name: 'Safari', since: '14' },
  { name: 'Firefox', since: '78' },
] as const;

/** As the build wants them: `chrome111`. */
export const buildTargets = served.map(({ name, since }) => `${name.toLowerCase()}${since}`);

/** `Chrome 111`, as one reads it. */
export const servedNames: readonly string[] = served.map(({ name, since }) => `${name} ${since}`);
