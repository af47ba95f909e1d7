/** The parts of a person's page, in the order of the rail. */
export const sections = ["about", "network", "vision", "plan", "journal", "changed", "safety", "private", "history"] as const;
export type PageSection = (typeof sections)[number];

/** Where a hello has no record yet there is only the one page. */
export const sectionOf = (name: string): PageSection => sections.find((section) => section === name) ?? "about";
