/**
 * Puts the Content-Security-Policy into the built page: no request to any other origin, no inline
 * script or style but the two that the build itself writes (by their hash), no text that becomes
 * HTML. While developing, Vite's own client would not run under it, so it stands in the build only;
 * the browser tests run against the build.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { intoHead } from './html.ts';

const policyFor = (html: string): string =>
  [
    "default-src 'none'",
    ['script-src', "'self'", ...hashesOf(html, 'script')].join(' '),
    ['style-src', "'self'", ...hashesOf(html, 'style')].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self' blob: data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types unsent',
  ].join('; ');

/** What stands in the page itself passes by its hash, and nothing else of its kind. */
function hashesOf(html: string, tag: 'script' | 'style'): string[] {
  const inline = html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'));
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
      handler: (html) =>
        intoHead(html, `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`),
    },
  };
}
