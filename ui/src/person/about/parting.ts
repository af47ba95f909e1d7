/** The stages of walking on without each other. */
export const partings = ["steppedBack", "moved", "died"] as const;
export type Parted = (typeof partings)[number];

export const partedOf = (stage: string): Parted | undefined => partings.find((one) => one === stage);

/** The kept map of a day. */
export const pictureOf = <T extends { text(field: string): string }>(pictures: readonly T[], on: string): T | undefined => pictures.find((one) => one.text("on") === on);
