/**
 * The browsers that are served: each from this version on, on every system. The one list: what is
 * built is written for them, and whoever comes with an older one reads this list.
 */
export const served = [
  // Of early 2023: colour mixing, `inert`, arrays that are turned around without a copy.
  { name: 'Chrome', since: '111' },
  { name: 'Edge', since: '111' },
  { name: 'Safari', since: '16.4' },
  // Of late 2023: the first Firefox with `:has()`, which the printed pages need.
  { name: 'Firefox', since: '121' },
] as const;

/** As the build wants them: `chrome111`. */
export const buildTargets = served.map(({ name, since }) => `${name.toLowerCase()}${since}`);

/** `Chrome 111`, as one reads it. */
export const servedNames: readonly string[] = served.map(({ name, since }) => `${name} ${since}`);
