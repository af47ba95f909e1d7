// Agreeing a plan over the vault in memory: good enough to draw its screens; what changed since is the real host's to tell.
import type { Commands } from "../../src/generated/commands";
import type { AgreedRow, PlanPage, PlanShown, StepShown, Words } from "../../src/generated/types";
import type { FakeVault, Thing } from "./vault";

type Named = "plan_shown" | "plan_agree" | "plans_agreed" | "plan_compare";
type Handlers = { [N in Named]: (request: Commands[N][0]) => Commands[N][1] };

export function planHandlers(of: () => FakeVault): Handlers {
  const pages = new Map<string, PlanPage>();
  const rows = new Map<string, AgreedRow[]>();
  const prose = (thing: Thing | undefined, field: string): Words[] => {
    const view = thing?.fields[field];
    return view?.is === "prose" ? view.spans : [];
  };

  function shown(person: string): PlanShown {
    const vault = of();
    const things = vault.of(person);
    const kind = (name: Thing["kind"]): Thing[] => things.filter((thing) => thing.kind === name);
    const some = (thing: Thing | undefined, field: string): string[] => [vault.text(thing, field)].filter((text) => text !== "");
    const named = (thing: Thing, field: string) => things.filter((one) => one.id === vault.text(thing, field)).map((one) => ({ id: one.id, name: vault.text(one, "name") }));
    const step = (thing: Thing): StepShown => ({ id: thing.id, text: some(thing, "text"), who: named(thing, "who"), by: some(thing, "by"), status: some(thing, "status"), happened: prose(thing, "happened") });
    const goals = kind("goal").map((goal) => ({ id: goal.id, text: prose(goal, "text"), status: some(goal, "status"), wish: some(goal, "statement"), steps: kind("step").filter((one) => vault.text(one, "goal") === goal.id).map(step) }));
    const page = kind("ifwrong")[0];
    return {
      format: 1,
      person,
      name: vault.text(kind("person")[0], "preferredName"),
      wishes: kind("statement").filter((wish) => goals.some((goal) => goal.wish.includes(wish.id))).map((wish) => ({ id: wish.id, text: prose(wish, "text"), theme: some(wish, "theme") })),
      goals,
      loose: kind("step").filter((one) => !goals.some((goal) => goal.id === vault.text(one, "goal"))).map(step),
      ifwrong: page === undefined ? null : { id: page.id, signs: prose(page, "signs"), call: prose(page, "call"), helps: prose(page, "helps"), depends: prose(page, "depends") },
      carers: kind("carer").map((carer) => ({ id: carer.id, name: some(carer, "name"), contact: named(carer, "contact"), needs: prose(carer, "needs") })),
      review: kind("review").flatMap((review) => some(review, "nextOn")).sort().slice(-1),
    };
  }

  return {
    plan_shown: ({ person, agreed }) => {
      const hash = agreed === undefined ? of().id().padEnd(64, "0") : (rows.get(person)?.find((row) => row.agreed === agreed)?.hash ?? "");
      const page = pages.get(hash) ?? { hash, plan: shown(person) };
      pages.set(hash, page);
      return page;
    },
    plan_agree: ({ person, ...said }) => {
      const agreed = `${"b".repeat(32)}:${pages.size}`;
      rows.set(person, [{ ...said, agreed, at: Date.now(), byMe: true }, ...(rows.get(person) ?? [])]);
      return { agreed, at: Date.now(), canUndo: true, canRedo: false };
    },
    plans_agreed: ({ person }) => ({ agreed: rows.get(person) ?? [], newer: 0 }),
    plan_compare: () => ({ changes: [] }),
  };
}
