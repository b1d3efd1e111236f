import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { onePage } from '../../build/one-file/plugin.ts';
import { isWholePage, wholePage } from '../../src/app/whole-page.ts';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="data:image/svg+xml,%3Csvg/%3E" />
    <script type="module" crossorigin src="./assets/index-x.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/style-x.css">
  </head>
  <body><a href="">again</a></body>
</html>`;

const made = (style: string, script: string) => onePage(page, style, script);

/** What a browser takes for the script: everything to the first thing that ends it. */
const scriptIn = (html: string) =>
  /<script type="module">([\s\S]*?)<\/script/i.exec(html)?.[1] ?? '';

const hashed = (text: string) => createHash('sha256').update(text).digest('base64');

test('script and style stand inside, and the policy knows both and nothing beside them', () => {
  const html = made('a{color:red}', 'run("$& $1");');
  expect(scriptIn(html)).toBe('run("$& $1");');
  const policy = /content="(default-src[^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain(`script-src 'sha256-${hashed('run("$& $1");')}'`);
  expect(policy).toContain(`style-src 'sha256-${hashed('a{color:red}')}'`);
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toContain("'self'");
  expect(html).not.toMatch(/src="|rel="stylesheet"/);
  // The encoding is looked for in the first bytes only, and a long policy comes behind it.
  expect(html.indexOf('charset')).toBeLessThan(200);
});

test('what would end the script in its middle says the same in other letters', () => {
  const says = 'text("</script><!-- <script></SCRIPT>");';
  const code = scriptIn(made('', says));
  const said: string[] = [];
  new Function('text', code)((text: string) => said.push(text));
  expect(said).toEqual(['</script><!-- <script></SCRIPT>']);
});

test('a page that would not be what its policy knows is not made', () => {
  expect(() => made('', 'one();\r\ntwo();')).toThrow('ends of lines');
  expect(() => made('a{content:"</style>"}', '')).toThrow('style would end');
});

test('what would be fetched is not left outside', () => {
  const woff2 = 'url(data:font/woff2;base64,AAAA) format("woff2")';
  const face = `@font-face{src:${woff2},url(./assets/a.woff) format("woff")}`;
  expect(made(face, '')).toContain(`@font-face{src:${woff2}}`);
  expect(() => made('a{background:url(./assets/a.png)}', '')).toThrow('a.png) would stand outside');
  expect(() =>
    onePage(page.replace('data:image/svg+xml,%3Csvg/%3E', './icon.svg'), '', ''),
  ).toThrow('./icon.svg');
});

test('the page can be written again, to the last byte, out of what stands in it', () => {
  const style = 'a::before{content:"%unsent-frame% & >"}';
  const html = onePage(page, style, 'say("$& %unsent-style% </script> &amp;");');
  const frame = /<meta name="unsent-page" content="([^"]*)">/.exec(html)?.[1] ?? '';
  const names: Record<string, string> = { quot: '"', lt: '<', gt: '>', amp: '&' };
  const read = frame.replace(/&(\w+);/g, (_, name: string) => names[name] ?? '');
  const again = wholePage({ frame: read, style, script: scriptIn(html) });
  expect(again).toBe(html);
  expect(isWholePage(html)).toBe(true);
  // Cut off on its way, or the page of a filter.
  expect(isWholePage(html.slice(0, -20))).toBe(false);
  expect(isWholePage('<!doctype html><html><title>Blocked</title></html>')).toBe(false);
});
