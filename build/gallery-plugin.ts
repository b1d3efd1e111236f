/**
 * The Vite plugin behind `/gallery.html`: every part of the stage, for whoever draws it. Only the
 * development server knows the address; nothing of the gallery is ever built.
 */
import type { Plugin } from 'vite';

const address = /^\/gallery(\.html)?(?=$|\?)/;

export function galleryPlugin(): Plugin {
  return {
    name: 'unsent-gallery',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const { url = '' } = request;
        if (!address.test(url)) {
          next();
          return;
        }
        // Its own scripts lie beside it, so the address has to be the true one.
        response.writeHead(302, { Location: url.replace(address, '/tests/scenes/gallery.html') });
        response.end();
      });
    },
  };
}
