import { defineConfig } from "vite";

// What `./dev bench map` compares with, as one script for the window of the benchmark.
export default defineConfig({
  publicDir: false,
  build: {
    target: "es2022",
    outDir: "../target/bench/rivals",
    emptyOutDir: true,
    lib: { entry: "tests/rivals/main.ts", formats: ["iife"], name: "kithRivals", fileName: () => "rivals.js" },
  },
});
