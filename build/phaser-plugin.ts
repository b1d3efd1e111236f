/**
 * `phaser` with only the parts that the stage uses, put together once from the package's own
 * sources. Development server, tests and build get the same text. Its types stay those of the
 * whole of Phaser, so a browser test runs everything that the stage names.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type Plugin } from 'vite';

const packages = createRequire(import.meta.url);
// The package's `exports` hide its sources; only absolute paths reach them.
const sources = path.join(path.dirname(packages.resolve('phaser/package.json')), 'src');

/** Systems that register themselves when they are loaded. A factory makes one kind of object. */
const systems = [
  'events/EventEmitter',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/GameObjectFactory',
  'gameobjects/GameObjectCreator',
  'gameobjects/image/ImageFactory',
  'scene/ScenePlugin',
  'cameras/2d/CameraManager',
];

/** What the one object of the package holds, under the names that its types give. */
const named = {
  Game: 'core/Game',
  Const: 'const',
  Modes: 'scale/const/SCALE_MODE_CONST',
  CoreEvents: 'core/events',
};

/**
 * Loaded by what is used, and never called: the stage takes no input, draws into no texture of
 * Phaser's, and makes no sound with it; filters are for WebGL.
 */
const unused =
  /^(?:input\/(?:keyboard|mouse|touch)\/\w+Manager|textures\/DynamicTexture|filters\/\w+|device\/(?:Audio|Video)|utils\/array\/matrix\/index|gameobjects\/components\/PathFollower)$/;

/** Made by a game for itself, and asked for nothing: one that does nothing. */
const idle = 'module.exports = function () {};';

/** A camera has six of them, and asks each of them at every frame. */
const idleEffect = `function Effect() {}
  Effect.prototype = { update() {}, preRender() {}, postRenderCanvas() {}, postRenderWebGL() {}, reset() {}, destroy() {} };
  for (const name of ['Fade', 'Flash', 'Pan', 'RotateTo', 'Shake', 'Zoom']) exports[name] = Effect;`;

/** What stands for these modules: a part of a large index, or nothing. */
const shortened: Readonly<Record<string, string>> = {
  // Its listeners stay on the document after the game; a stage that draws on demand needs none.
  'core/VisibilityHandler': idle,
  'core/DebugHeader': idle,
  'animations/AnimationManager': idle,
  'input/InputManager': idle,
  // Textures keep one to draw others into them.
  'gameobjects/tilesprite/TileSprite': `${idle}
    module.exports.prototype = { setOrigin() { return this; }, destroy() {} };`,
  // Everything that moves is moved by the stage itself.
  'cameras/2d/effects/index': idleEffect,
  // Pictures are painted here, not cut out of sheets.
  'textures/parsers/index': "exports.Image = require('./Image');",
  'math/index':
    "exports.RandomDataGenerator = require('./random-data-generator/RandomDataGenerator');",
};

export interface PhaserChoice {
  /** The WebGL renderer too, which the project does not use: for comparing. */
  readonly webgl: boolean;
}

const importOf = (file: string, name?: string): string =>
  `import ${name ? `${name} from ` : ''}'phaser/src/${file}';`;

function entryOf({ webgl }: PhaserChoice): string {
  return [
    // Before the game: renderers add themselves to what the game looks for.
    ...(webgl ? [importOf('renderer/index')] : []),
    ...systems.map((file) => importOf(file)),
    ...Object.entries(named).map(([name, file]) => importOf(file, name)),
    'const { CANVAS, WEBGL } = Const;',
    'export default { Game, CANVAS, WEBGL, Scale: Modes, Core: { Events: CoreEvents } };',
  ].join('\n');
}

/** The text of a module whose default export is Phaser. Takes about a second. */
export async function phaserText(choice: PhaserChoice = { webgl: false }): Promise<string> {
  const entry = '\0phaser-entry';
  // An undefined flag counts as true in these sources, so each one is replaced as text.
  const flags = new Map([
    ['CANVAS_RENDERER', true],
    ['WEBGL_RENDERER', choice.webgl],
    ['WEBGL_DEBUG', false],
    ['FEATURE_SOUND', false],
    ['PLUGIN_CAMERA3D', false],
    ['PLUGIN_FBINSTANT', false],
  ]);
  const parts: Plugin = {
    name: 'unsent:phaser-sources',
    enforce: 'pre',
    resolveId(id) {
      if (id === entry) return id;
      if (!id.startsWith('phaser/src/')) return null;
      const file = path.join(sources, id.slice('phaser/src/'.length));
      return [`${file}.js`, path.join(file, 'index.js')].find((found) => existsSync(found));
    },
    load(id) {
      if (id === entry) return entryOf(choice);
      if (!id.startsWith(sources)) return null;
      const file = path.relative(sources, id).slice(0, -'.js'.length).replaceAll(path.sep, '/');
      return unused.test(file) ? 'module.exports = {};' : (shortened[file] ?? null);
    },
    transform(code, id) {
      if (!id.startsWith(sources)) return null;
      let text = code;
      for (const [flag, value] of flags) text = text.replaceAll(`typeof ${flag}`, String(value));
      return { code: text, map: null };
    },
  };
  const built = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [parts],
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const text = outputs.find((file) => file.type === 'chunk')?.code;
  if (text === undefined) throw new Error('Phaser could not be put together from its sources.');
  return text;
}

/** Gives these parts to whoever imports `phaser`. */
export function phaserPlugin(): Plugin {
  const id = '\0phaser-parts';
  let text: Promise<string> | null = null;
  return {
    name: 'unsent:phaser',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['phaser'] } }),
    resolveId: (wanted) => (wanted === 'phaser' ? id : null),
    load(wanted) {
      if (wanted !== id) return null;
      text ??= phaserText();
      return text;
    },
  };
}
