import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/browser/**/*.test.ts"],
    environment: "node",
    fileParallelism: false,
    setupFiles: ["tests/browser/telling.ts"],
    sequence: { hooks: "list" }, // the page is looked at before a test's own hook closes it
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
