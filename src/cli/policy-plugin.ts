/**
 * Puts the Content-Security-Policy into the built page: no request to any other origin, no inline
 * script or style, no text that becomes HTML. While developing, Vite's own client would not run
 * under it, so it stands in the build only; the browser tests run against the build.
 */
import type { Plugin } from 'vite';

export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
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

export function policyPlugin(): Plugin {
  return {
    name: 'unsent-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
