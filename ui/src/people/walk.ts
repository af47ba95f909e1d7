// Walking a list by keys: where the focus goes.

/** The place after a key press, or null when the key means nothing here. */
export function walk(key: string, at: number, total: number): number | null {
  const last = total - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, last);
    case "ArrowUp":
      return at - 1;
    case "PageDown":
      return Math.min(at + 10, last);
    case "PageUp":
      return Math.max(at - 10, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
