import process from 'node:process';
import { defineConfig } from 'vite';

// A browser window is opened only where somebody sits in front of one.
const hasScreen =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

export default defineConfig({
  // Relative addresses: the build works in any folder of any server.
  base: './',
  server: { open: hasScreen && !process.env.CI },
  preview: { open: false },
});
