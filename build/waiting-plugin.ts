/**
 * `main.ts` reads from top to bottom and waits on its way: for settings, for words. Browsers before
 * 2021 cannot wait at the top of a module, so in the build what follows its imports stands in a
 * function that can.
 */
import type { Plugin } from 'vite';

export function waitingPlugin(): Plugin {
  return {
    name: 'unsent-waiting',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/main\.ts$/ },
      handler(code) {
        const imports = this.parse(code).body.filter(({ type }) => type === 'ImportDeclaration');
        const end = imports.at(-1)?.end ?? 0;
        return {
          code: `${code.slice(0, end)}\n(async () => {${code.slice(end)}\n})();`,
          map: null,
        };
      },
    },
  };
}
