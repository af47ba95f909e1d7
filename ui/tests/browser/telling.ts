// When a test fails, says what its page showed then.
import { afterEach } from "vitest";
import { World } from "./world";

afterEach(async ({ task }) => {
  if (task.result?.state === "fail") console.error(`the page showed:\n${await World.current?.shown()}`);
});
