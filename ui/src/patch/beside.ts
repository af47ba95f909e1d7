/** Wishes beside offers, as the screen lays them: which offers may fit a wish, which introductions there are of it. */
import type { Id, IntroductionRow, SaidRow, WishesListed } from "../generated/types";

export type Pair = { offer: SaidRow; words: string[] };
export type WishBeside = { wish: SaidRow; fits: Pair[]; introductions: IntroductionRow[] };

/** A wish that waits for nothing any more. */
export const isOver = (row: SaidRow): boolean => row.state === "met" || row.state === "letGo";

/** Every wish with what may fit it; open ones first, and of those the ones that something may fit. */
export function laid(listed: WishesListed): WishBeside[] {
  const offers = new Map<Id, SaidRow>(listed.offers.map((row) => [row.entity, row]));
  const all = listed.wishes.map((wish) => {
    const introductions = listed.introductions.filter((one) => one.wish === wish.entity);
    const begun = new Set(introductions.map((one) => one.offer));
    const fits = listed.fits.filter((fit) => fit.wish === wish.entity && !begun.has(fit.offer)).flatMap(({ offer, words }) => {
      const row = offers.get(offer);
      return row === undefined ? [] : [{ offer: row, words }];
    });
    return { wish, fits, introductions };
  });
  const rank = ({ wish, fits, introductions }: WishBeside): number => (isOver(wish) ? 3 : introductions.some((one) => one.madeOn === undefined) ? 0 : fits.length > 0 ? 1 : 2);
  return all.map((one, n) => ({ one, n })).sort((a, b) => rank(a.one) - rank(b.one) || a.n - b.n).map(({ one }) => one);
}

/** Whether it may be made now: both said yes, and it was not made yet. */
export const mayBeMade = (row: IntroductionRow): boolean => row.wishSays === "yes" && row.offerSays === "yes" && row.madeOn === undefined;
