import type { ContactRole } from '../guide/types.ts';
import { contactFields } from './contacts.ts';
import { type FixableKey, fixableKeys, noPolicy, ownListStart, type Policy } from './policy.ts';
import { type OwnList, readStoredSettings, type Settings } from './settings.ts';

const roles: { readonly [role in ContactRole]: true } = {
  responsible: true,
  deputy: true,
  owner: true,
  'it-vendor': true,
  bank: true,
  insurer: true,
  'card-company': true,
  carrier: true,
  hosting: true,
  lawyer: true,
};

/**
 * A policy from whatever the browser hands over. A value of the wrong shape is ignored and named in `faults`; only what would
 * forbid something does so in any shape but `true`, so that a slip of the pen opens no way that was to be closed.
 */
export function readPolicy(stored: unknown): Policy {
  if (!isRecord(stored)) return noPolicy;
  const faults: string[] = [];
  const settings: { [key in FixableKey]?: unknown } = {};
  let { lists, ownLists, allowedHosts, deniedHosts, offersOnce, offersAllow }: Policy = noPolicy;
  // What may be plain stands first, since the addresses of lists depend on it.
  const hosts = (key: string, value: unknown) => readItems(key, value, readHost, faults);
  if (Object.hasOwn(stored, 'plainHttpHosts')) {
    const named = hosts('plainHttpHosts', stored.plainHttpHosts);
    if (named !== null) settings.plainHttpHosts = named;
  }
  for (const [key, value] of Object.entries(stored)) {
    if (key === 'plainHttpHosts') continue;
    if (key === 'contacts') {
      const contacts = readItems(key, value, readContact, faults);
      if (contacts !== null) settings.contacts = readStoredSettings({ contacts }).contacts;
    } else if (isFixable(key)) {
      if (isValueOf(key, value)) settings[key] = value;
      else faults.push(key);
    } else if (key === 'lists') lists = readSwitches(value, faults);
    else if (key === 'ownLists') {
      const plain = (settings.plainHttpHosts ?? []) as readonly string[];
      ownLists = distinct(readItems(key, value, (it) => readOwnList(it, plain), faults) ?? []);
    } else if (key === 'allowedHosts') allowedHosts = hosts(key, value) ?? [];
    else if (key === 'deniedHosts') deniedHosts = new Set(hosts(key, value));
    else if (key === 'proceedOnce') offersOnce = readLeave(key, value, faults);
    else if (key === 'allowForTime') offersAllow = readLeave(key, value, faults);
    else faults.push(key);
  }
  const read = settings as Policy['settings'];
  return { settings: read, lists, ownLists, allowedHosts, deniedHosts, offersOnce, offersAllow, faults };
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFixable(key: string): key is Exclude<FixableKey, 'contacts' | 'plainHttpHosts'> {
  return fixableKeys.some((it) => it === key);
}

/** Whether the settings themselves would take this value. */
function isValueOf(key: FixableKey, value: unknown): boolean {
  if (key === 'prefecture') return typeof value === 'string' && /^(0[1-9]|[1-3]\d|4[0-7])?$/.test(value);
  return value !== undefined && readStoredSettings({ [key]: value })[key] === value;
}

/** The usable items of a list, null where it is none; each other one is named by its place. */
function readItems<T>(key: string, value: unknown, read: (item: unknown) => T | null, faults: string[]): T[] | null {
  if (!Array.isArray(value)) {
    faults.push(key);
    return null;
  }
  return value.flatMap((item: unknown, place) => {
    const it = read(item);
    if (it !== null) return [it];
    faults.push(`${key}[${place}]`);
    return [];
  });
}

function readSwitches(value: unknown, faults: string[]): Settings['lists'] {
  if (!isRecord(value)) {
    faults.push('lists');
    return {};
  }
  const { lists } = readStoredSettings({ lists: value });
  faults.push(
    ...Object.keys(value)
      .filter((id) => !Object.hasOwn(lists, id))
      .map((id) => `lists.${id}`),
  );
  return lists;
}

function readLeave(key: string, value: unknown, faults: string[]): boolean {
  if (typeof value !== 'boolean') faults.push(key);
  return value === true;
}

/** A host as its browser writes it, without port; a name without a dot would be half the web. */
function readHost(value: unknown): string | null {
  if (typeof value !== 'string' || !/^(\[[^\]]+\]|[^\s/\\?#@:*[\]]+)$/.test(value)) return null;
  if (!URL.canParse(`http://${value}/`)) return null;
  const host = new URL(`http://${value}/`).hostname.replace(/\.$/, '');
  return host.startsWith('[') || /^[^.]+(\.[^.]+)+$/.test(host) ? host : null;
}

function readContact(value: unknown): object | null {
  if (!isRecord(value) || !Object.hasOwn(roles, String(value.role))) return null;
  const contact = { name: '', phone: '', mail: '', note: '', ...value };
  return contactFields.every((field) => typeof contact[field as 'name'] === 'string') ? contact : null;
}

function readOwnList(value: unknown, plainHttpHosts: readonly string[]): OwnList | null {
  if (!isRecord(value) || typeof value.url !== 'string' || !URL.canParse(value.url)) return null;
  const url = new URL(value.url);
  const isPlain = url.protocol === 'http:' && plainHttpHosts.includes(url.hostname);
  if ((url.protocol !== 'https:' && !isPlain) || url.username !== '' || url.password !== '') return null;
  const { name = url.hostname, threat = 'unknown' } = value;
  if (typeof name !== 'string' || typeof threat !== 'string') return null;
  const href = url.href.replace(/#.*$/s, '');
  return { id: `${ownListStart}${href}`, name: name || url.hostname, source: 'url', url: href, threat, addedAtMs: 0 };
}

function distinct(lists: readonly OwnList[]): readonly OwnList[] {
  return lists.filter(({ id }, place) => lists.findIndex((it) => it.id === id) === place);
}
