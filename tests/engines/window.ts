/**
 * A window of an engine that Playwright cannot drive, in the few words that the journeys need. Both
 * engines know the commands of WebDriver: WebKit over HTTP, Firefox over a socket of its own.
 */
import { expect } from '@playwright/test';

/** Sends one command and gives its value; throws an `EngineError` where the engine refuses. */
export type Send = (
  command: Command,
  values?: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

export type Command = keyof typeof commands;

/** The name with Firefox; method and path with WebKit, what is `{…}` filled from the values. */
export const commands = {
  start: ['WebDriver:NewSession', 'POST', ''],
  go: ['WebDriver:Navigate', 'POST', '/url'],
  find: ['WebDriver:FindElement', 'POST', '/element'],
  click: ['WebDriver:ElementClick', 'POST', '/element/{id}/click'],
  run: ['WebDriver:ExecuteScript', 'POST', '/execute/sync'],
  act: ['WebDriver:PerformActions', 'POST', '/actions'],
  size: ['WebDriver:SetWindowRect', 'POST', '/window/rect'],
  window: ['WebDriver:GetWindowHandle', 'GET', '/window'],
  windows: ['WebDriver:GetWindowHandles', 'GET', '/window/handles'],
  show: ['WebDriver:SwitchToWindow', 'POST', '/window'],
  close: ['WebDriver:CloseWindow', 'DELETE', '/window'],
  picture: ['WebDriver:TakeScreenshot', 'GET', '/screenshot'],
} as const;

/** How a press or a look can fail while the page is still drawing. */
export class EngineError extends Error {}

/** Keys without a letter, as WebDriver writes them. */
export const pageDown = '\uE00F';
export const enter = '\uE007';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

export interface EngineWindow {
  go(address: string): Promise<void>;
  /** Presses what is shown there, as a pointer does: what lies over it takes the press. */
  press(selector: string): Promise<void>;
  key(key: string): Promise<void>;
  /** Calls a function in the page; it may use nothing but its arguments. */
  ask<T, A extends readonly unknown[]>(question: (...values: A) => T, ...values: A): Promise<T>;
  /** Presses what opens a window, does something there, and comes back. */
  inWindowOf(selector: string, then: () => Promise<void>): Promise<void>;
  /** A PNG of what is shown, in base 64. */
  picture(): Promise<string>;
}

export function engineWindow(send: Send): EngineWindow {
  const ask = async <T, A extends readonly unknown[]>(question: (...values: A) => T, ...args: A) =>
    (await send('run', { script: `return (${question})(...arguments)`, args })) as T;
  const press = (selector: string): Promise<void> =>
    expect(async () => {
      // WebKit's driver brings some only half into sight, and then refuses to press.
      await ask(
        (where) => document.querySelector(where)?.scrollIntoView({ block: 'center' }),
        selector,
      );
      const found = await send('find', { using: 'css selector', value: selector });
      await send('click', { id: (found as Record<string, string>)[elementKey] });
    }, selector).toPass({ timeout: 20_000, intervals: [50, 100, 250] });
  const handles = async (): Promise<string[]> => (await send('windows')) as string[];
  return {
    go: async (url) => void (await send('go', { url })),
    press,
    key: async (value) => {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      await send('act', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    ask,
    inWindowOf: async (selector, then) => {
      const before = await handles();
      const home = (await send('window')) as string;
      await press(selector);
      await expect.poll(async () => (await handles()).length).toBe(before.length + 1);
      const opened = (await handles()).find((handle) => !before.includes(handle));
      await send('show', { handle: opened });
      await then();
      await send('show', { handle: home });
    },
    picture: async () => (await send('picture', { full: false })) as string,
  };
}
