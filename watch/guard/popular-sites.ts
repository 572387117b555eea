/** Sites so widely visited that an entry for the whole host is a mistake; entries with a path still act. */
export const popularSites: ReadonlySet<string> = new Set<string>();
