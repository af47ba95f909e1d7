/** Where the choice of a clash stands on the page; without a field, the choice whether the thing is kept or removed. */
export const clashId = (entity: string, field = ""): string => `clash-${entity}-${field}`;
