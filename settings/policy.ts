import type { OwnList, Settings } from './settings.ts';

/** Keys of the settings record that a policy fixes under their own names; `lists` and `ownLists` join the user's instead. */
export const fixableKeys = [
  'language',
  'theme',
  'userName',
  'companyName',
  'prefecture',
  'policePhone',
  'contacts',
  'plainHttpHosts',
  'lookBack',
  'notifications',
  'logDays',
] as const satisfies readonly (keyof Settings)[];

/** A key of the settings record that a policy can fix. */
export type FixableKey = (typeof fixableKeys)[number];

/** What an organisation decided for its people, read from whatever its policy holds; it never enters the user's own record. */
export interface Policy {
  readonly settings: Partial<Pick<Settings, FixableKey>>;
  /** Lists of the catalogue that are on or off for good. */
  readonly lists: Settings['lists'];
  readonly ownLists: readonly OwnList[];
  /** Canonical hosts, each with its subdomains, that are never stopped because of a list. */
  readonly allowedHosts: readonly string[];
  /** Canonical hosts, each with its subdomains, that are always stopped; they stand above everything that is allowed. */
  readonly deniedHosts: ReadonlySet<string>;
  /** Whether the warning offers to open a page once, and to allow a site for a time. */
  readonly offersOnce: boolean;
  readonly offersAllow: boolean;
  /** Keys, and places in them, whose values say nothing usable: named to the user, otherwise ignored. */
  readonly faults: readonly string[];
}

/** Where no organisation decided anything. */
export const noPolicy: Policy = {
  settings: {},
  lists: {},
  ownLists: [],
  allowedHosts: [],
  deniedHosts: new Set(),
  offersOnce: true,
  offersAllow: true,
  faults: [],
};

/** The settings as they act: the user's own with the policy's over them, and which of them the user cannot change. */
export interface SettingsInForce extends Settings {
  readonly fixed: readonly FixableKey[];
  /** Ids of lists that the policy switches or adds. */
  readonly fixedLists: readonly string[];
}

/** Lists that a policy adds are named by it, apart from those of the user; the address stays the same list for ever. */
export const ownListStart = 'own-policy-';

/** Puts a policy over the user's own settings, whatever these say. */
export function applyPolicy(own: Settings, { settings, lists, ownLists }: Policy): SettingsInForce {
  const added = Object.fromEntries(ownLists.map(({ id }) => [id, true]));
  const ids = ownLists.map(({ id }) => id);
  return {
    ...own,
    ...settings,
    lists: { ...own.lists, ...lists, ...added },
    // Who switches a list on for everybody has agreed to its conditions.
    agreedLists: [...new Set([...own.agreedLists, ...Object.keys(lists).filter((id) => lists[id])])],
    ownLists: [...own.ownLists.filter(({ id }) => !isPolicyList(id)), ...ownLists],
    fixed: fixableKeys.filter((key) => settings[key] !== undefined),
    fixedLists: [...Object.keys(lists), ...ids],
  };
}

/** Whether a list is one that a policy adds or once added. */
export function isPolicyList(id: string): boolean {
  return id.startsWith(ownListStart);
}

/** Whether there is anything that the organisation decided. */
export function isManaged({ settings, lists, ownLists, ...rest }: Policy): boolean {
  const { allowedHosts, deniedHosts, offersOnce, offersAllow, faults } = rest;
  const named = [Object.keys(settings), Object.keys(lists), ownLists, allowedHosts, [...deniedHosts], faults];
  return !offersOnce || !offersAllow || named.some((it) => it.length > 0);
}
