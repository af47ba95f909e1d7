/** The small face beside how it feels. Undefined for what is not shown at the top of a card: nothing said, not safe, and what this Kith does not know. */
const mouths: Partial<Record<string, string>> = { good: "M-5 2.5Q0 7.5 5 2.5", mixed: "M-5 4H5", hard: "M-5 6Q0 1 5 6" };

export const mouthOf = (feels: string): string | undefined => (Object.hasOwn(mouths, feels) ? mouths[feels] : undefined);
