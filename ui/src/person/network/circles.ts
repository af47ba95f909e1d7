/**
 * The words the map is drawn from: rings, sectors, kinds and directions of help, and the contact as the map sees it.
 * Pure values. Nothing here reads the vault or draws.
 */
export const rings = [1, 2, 3, 4] as const;
export type Ring = (typeof rings)[number];

/** Clockwise from the top spoke, so that family and friends share the top of the page. */
export const sectors = ["friends", "neighbours", "places", "work", "services", "family"] as const;
export type Sector = (typeof sectors)[number];

export const kinds = ["person", "group", "place", "service", "animal"] as const;
export type Kind = (typeof kinds)[number];

export const helps = ["helpsMe", "iHelp", "both", "neither"] as const;
export type Help = (typeof helps)[number];

/** One contact that has a place on the map. */
export type Placed = {
  id: string;
  name: string;
  kind: Kind;
  ring: Ring;
  sector: Sector;
  help: Help | undefined;
  paid: boolean;
  /** A picture of the vault, when there is one. */
  photo?: string | undefined;
  unsettled?: boolean | undefined;
  strength?: number | undefined;
  /** Not a contact of its own: the other place of the contact with this id, which another device says. */
  echo?: string | undefined;
};

export const isRing = (value: unknown): value is Ring => rings.includes(value as Ring);
export const isSector = (value: unknown): value is Sector => sectors.includes(value as Sector);
export const isKind = (value: unknown): value is Kind => kinds.includes(value as Kind);
export const isHelp = (value: unknown): value is Help => helps.includes(value as Help);

export const helpsMe = (help: Help | undefined): boolean => help === "helpsMe" || help === "both";
export const iHelp = (help: Help | undefined): boolean => help === "iHelp" || help === "both";
