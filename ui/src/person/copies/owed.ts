/** Copies that were promised and not handed over yet. */
type Kept = { flag(field: string): boolean };
export const owedOf = <T extends Kept>(promises: readonly T[]): T[] => promises.filter((one) => one.flag("copy") && !one.flag("done"));
