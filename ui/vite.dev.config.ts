import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

// `npm run dev`: the whole UI over the in-memory host of tests/fake, no Rust needed.
export default defineConfig({
  plugins: [svelte()],
  publicDir: false,
  server: { port: 5174, open: "/tests/fake/index.html", host: "127.0.0.1" },
});
