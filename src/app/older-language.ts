/**
 * What the language has had since 2020 and the app, or a library in it, takes for granted. Browsers
 * that lack one of these are served too (docs/browsers.md): there it does what the standard says, as
 * far as anybody here uses it. Nothing that a browser has is touched.
 */

interface Newer {
  readonly owner: object;
  readonly name: string;
  readonly value: (...given: never[]) => unknown;
}

/** Arrays, and whatever else has a length and numbered parts. */
type List<T> = ArrayLike<T>;

function at<T>(this: List<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

type Test<T> = (value: T, index: number, list: List<T>) => unknown;

function findLastIndex<T>(this: List<T>, test: Test<T>): number {
  for (let index = this.length - 1; index >= 0; index -= 1)
    if (test(this[index] as T, index, this)) return index;
  return -1;
}

function findLast<T>(this: List<T>, test: Test<T>): T | undefined {
  return this[findLastIndex.call(this, test as Test<unknown>)];
}

function toReversed<T>(this: List<T>): T[] {
  return Array.from(this).reverse();
}

function toSorted<T>(this: List<T>, compare?: (a: T, b: T) => number): T[] {
  return Array.from(this).sort(compare);
}

function replaceAll(
  this: string,
  what: string | RegExp,
  by: string | ((...found: string[]) => string),
): string {
  // Signs that mean something in an expression are taken as they are.
  const every =
    typeof what === 'string' ? new RegExp(what.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'g') : what;
  return this.replace(every, by as string);
}

const hasOwn = (object: object, name: PropertyKey): boolean =>
  Object.getOwnPropertyDescriptor(Object(object), name) !== undefined;

/** What every kind of array of numbers inherits. */
const numbers: object = Object.getPrototypeOf(Uint8Array.prototype);

export const newer: readonly Newer[] = [
  { owner: Object, name: 'hasOwn', value: hasOwn },
  { owner: Array.prototype, name: 'at', value: at },
  { owner: String.prototype, name: 'at', value: at },
  { owner: numbers, name: 'at', value: at },
  { owner: Array.prototype, name: 'findLast', value: findLast },
  { owner: Array.prototype, name: 'findLastIndex', value: findLastIndex },
  { owner: Array.prototype, name: 'toReversed', value: toReversed },
  { owner: Array.prototype, name: 'toSorted', value: toSorted },
  { owner: String.prototype, name: 'replaceAll', value: replaceAll },
];

/** Call it before anything else. */
export function fillOlder(): void {
  for (const { owner, name, value } of newer)
    if (!(name in owner))
      Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}
