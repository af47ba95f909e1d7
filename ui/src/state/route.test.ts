import { expect, test } from "vitest";
import { Route } from "./route.svelte";

test("one goes back the way one came", () => {
  const route = new Route();
  route.go({ screen: "people" });
  route.person("p");
  route.person("p", "plan");
  route.back();
  expect(route.now).toEqual({ screen: "person", person: "p", section: "about" });
  route.back();
  expect(route.now).toEqual({ screen: "people" });
});

test("after locking there is no way back to anyone", () => {
  const route = new Route();
  route.person("p");
  route.forget();
  route.back();
  expect(route.now).toEqual({ screen: "today" });
});
