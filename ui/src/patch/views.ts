/** The views of our patch, in the order of their buttons. */
export const views = ["entries", "wishes", "started"] as const;
export type PatchView = (typeof views)[number];

/** What an entry may be. */
export const entryKinds = ["group", "place", "activity", "service"] as const;
