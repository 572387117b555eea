import type { Language } from '../i18n/text.ts';
import { type KeptContact, readStoredContacts } from './contacts.ts';

/**
 * Everything a user or, later, an organisation's policy can set: one record, one version.
 * Every key stands on its own, so that a policy can fix any of them and leave the rest to the user.
 */
export interface Settings {
  readonly version: 1;
  /** `auto` follows the browser. */
  readonly language: 'auto' | Language;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Name written into entries and allows; '' until entered. */
  readonly userName: string;
  readonly companyName: string;
  /** Prefecture code 01–47 (JIS X 0401) for the police desk; '' until chosen. */
  readonly prefecture: string;
  /** Number of the prefecture's police cyber desk as the user found it; '' until entered. */
  readonly policePhone: string;
  readonly contacts: readonly KeptContact[];
  /** The plain sentence about who can read the notes was shown and closed. */
  readonly seenNotesNotice: boolean;
  /** Ids of guide/readiness.ts that the user ticked; one this version does not know is kept. */
  readonly readiness: readonly string[];
  /** Lists switched on or off, by id; one that is not named follows the catalogue, and an own list is on. */
  readonly lists: Readonly<Record<string, boolean>>;
  /** Ids of lists whose conditions were agreed to. */
  readonly agreedLists: readonly string[];
  readonly ownLists: readonly OwnList[];
  /** Hosts, without port, whose lists may come over plain http; everything else is https only. */
  readonly plainHttpHosts: readonly string[];
  /** Past visits are checked against new entries; works only with the browser's `history` permission. */
  readonly lookBack: boolean;
  /** The browser's own notifications may be used; works only with the `notifications` permission. */
  readonly notifications: boolean;
  /** Days that the log of stops is kept. */
  readonly logDays: number;
}

/** A list that the user or the organisation added. */
export interface OwnList {
  /** Begins with `own-`; never changes. */
  readonly id: string;
  readonly name: string;
  readonly source: 'url' | 'file' | 'paste';
  /** '' for a file or a paste. */
  readonly url: string;
  /** What its entries are, a `ThreatKind` of the watch. */
  readonly threat: string;
  readonly addedAtMs: number;
}

/** The screen offers a few numbers of days; a policy may set any up to this. */
const mostLogDays = 3650;

export const defaultSettings: Settings = {
  version: 1,
  language: 'auto',
  theme: 'auto',
  userName: '',
  companyName: '',
  prefecture: '',
  policePhone: '',
  contacts: [],
  seenNotesNotice: false,
  readiness: [],
  lists: {},
  agreedLists: [],
  ownLists: [],
  plainHttpHosts: [],
  lookBack: false,
  notifications: false,
  logDays: 365,
};

/**
 * Settings from whatever was stored: a key that is missing or of the wrong shape gets its default and the others stay,
 * so that a damaged or older record never locks anybody out.
 */
export function readStoredSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const read = stored as { readonly [key: string]: unknown };
  const text = (key: 'userName' | 'companyName' | 'prefecture' | 'policePhone') => {
    const value = read[key];
    return typeof value === 'string' ? value : defaultSettings[key];
  };
  const oneOf = <T>(value: unknown, choices: readonly T[], otherwise: T): T =>
    choices.find((it) => it === value) ?? otherwise;
  return {
    version: 1,
    language: oneOf(read.language, ['auto', 'ja', 'en'] as const, 'auto'),
    theme: oneOf(read.theme, ['auto', 'light', 'dark'] as const, 'auto'),
    userName: text('userName'),
    companyName: text('companyName'),
    prefecture: text('prefecture'),
    policePhone: text('policePhone'),
    contacts: readStoredContacts(read.contacts),
    seenNotesNotice: read.seenNotesNotice === true,
    readiness: texts(read.readiness),
    lists: readSwitches(read.lists),
    agreedLists: texts(read.agreedLists),
    ownLists: Array.isArray(read.ownLists) ? read.ownLists.filter(isOwnList) : [],
    plainHttpHosts: texts(read.plainHttpHosts),
    lookBack: read.lookBack === true,
    notifications: read.notifications === true,
    logDays: isLogDays(read.logDays) ? read.logDays : defaultSettings.logDays,
  };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((it) => typeof it === 'string') : [];
}

function readSwitches(value: unknown): Settings['lists'] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const entries = Object.entries(value).filter(([id, on]) => typeof on === 'boolean' && id !== '__proto__');
  return Object.fromEntries(entries);
}

function isLogDays(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostLogDays;
}

function isOwnList(value: unknown): value is OwnList {
  if (typeof value !== 'object' || value === null) return false;
  const list = value as { readonly [field: string]: unknown };
  return (
    (['id', 'name', 'url', 'threat'] as const).every((key) => typeof list[key] === 'string') &&
    (list.id as string).startsWith('own-') &&
    ['url', 'file', 'paste'].includes(list.source as string) &&
    Number.isFinite(list.addedAtMs)
  );
}
