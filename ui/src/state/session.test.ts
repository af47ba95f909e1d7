import { expect, test } from "vitest";
import { fakeHost } from "../../tests/fake/host";
import { Session } from "./session.svelte";

test("that a new log began is said until it is put away, and again when a vault opens anew", async () => {
  const host = fakeHost({ state: "open", passphrase: "kettle harbour plum", status: { notice: "copied" } });
  const session = new Session(host);
  expect(session.notice).toBe("none");
  await session.refresh();
  expect(session.notice).toBe("copied");
  await session.refresh();
  expect(session.notice).toBe("copied");
  session.noticed();
  await session.refresh();
  expect(session.notice).toBe("none");
  await session.lock();
  await host.call("vault_unlock", { passphrase: "kettle harbour plum" });
  await session.refresh();
  expect(session.notice).toBe("copied");
});
