/**
 * Puts the Content-Security-Policy into the built page: no request to any other origin, no inline
 * script or style but those that the build itself writes (by their hash), no text that becomes HTML.
 * While developing, Vite's own client would not run under it, so it stands in the build only; the
 * browser tests run against the build.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { intoHead } from './html.ts';

/** What a page may load: a built one from beside itself, the one file from inside itself only. */
const sources = {
  site: {
    script: "'self'",
    style: "'self'",
    img: "'self' data: blob:",
    font: "'self'",
    media: "'self' blob: data:",
    connect: "'self'",
    worker: "'self'",
    manifest: "'self'",
  },
  'one file': {
    script: '',
    style: '',
    img: 'data: blob:',
    font: 'data:',
    media: 'blob: data:',
    connect: "'none'",
    worker: 'blob:',
    manifest: "'none'",
  },
} as const;

/** The tag that says the policy of a page, of everything that stands in it now. */
export function pagePolicy(html: string, kind: keyof typeof sources): string {
  const from = sources[kind];
  const policy = [
    "default-src 'none'",
    listed('script-src', from.script, ...hashesOf(html, 'script')),
    listed('style-src', from.style, ...hashesOf(html, 'style')),
    listed('img-src', from.img),
    listed('font-src', from.font),
    listed('media-src', from.media),
    listed('connect-src', from.connect),
    listed('worker-src', from.worker),
    listed('manifest-src', from.manifest),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types unsent',
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

const listed = (...words: readonly string[]): string =>
  words.filter((word) => word !== '').join(' ');

/** What stands in the page itself passes by its hash, and nothing else of its kind. */
function hashesOf(html: string, tag: 'script' | 'style'): string[] {
  const inline = html.matchAll(new RegExp(`<${tag}(?: type="module")?>([\\s\\S]*?)</${tag}>`, 'g'));
  return [...inline].map(([, code = '']) => {
    const hash = createHash('sha256').update(code).digest('base64');
    return `'sha256-${hash}'`;
  });
}

export function policyPlugin(): Plugin {
  return {
    name: 'unsent-policy',
    apply: 'build',
    transformIndexHtml: {
      // After everything that writes into the page.
      order: 'post',
      handler: (html) => intoHead(html, pagePolicy(html, 'site')),
    },
  };
}
