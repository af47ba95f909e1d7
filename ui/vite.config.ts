import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

// Everything becomes a file of its own: the window's content policy allows no inline script, style or data: address.
export const build = {
  target: "es2022",
  outDir: "dist",
  emptyOutDir: true,
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
  cssCodeSplit: false,
};

export default defineConfig({ plugins: [svelte()], base: "./", publicDir: false, build });
