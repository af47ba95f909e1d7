import { expect, test } from "vitest";
import { Route } from "./route.svelte";

test("a person opens at the part that is named, else at the first", () => {
  const route = new Route();
  route.person("p");
  expect(route.now).toEqual({ screen: "person", person: "p", section: "about" });
  route.person("p", "plan", "e");
  expect(route.now).toEqual({ screen: "person", person: "p", section: "plan", entity: "e" });
});

test("what is to settle is asked for without naming where it is", () => {
  const route = new Route();
  route.settle();
  expect(route.now).toEqual({ screen: "people", settle: true });
  route.settle("p");
  expect(route.now).toEqual({ screen: "person", person: "p", section: "about", settle: true });
  route.person("p", "plan", "e");
  expect(route.now).not.toHaveProperty("settle");
});

test("after locking one stands on Today again", () => {
  const route = new Route();
  route.person("p");
  route.forget();
  expect(route.now).toEqual({ screen: "today" });
});
