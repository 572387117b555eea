import type { RawEntry } from '../entry.ts';
import type { Pause } from '../pause.ts';
import { type JsonValue, parseJson } from './json-text.ts';

/** What a JSON list denies and what it excepts from that. */
export interface JsonList {
  readonly denied: readonly string[];
  readonly allowed: readonly string[];
}

const deniedKeys = ['deny', 'denylist', 'blocklist', 'blacklist'];
const allowedKeys = ['allow', 'allowlist', 'whitelist'];

/** Reads the allow/deny JSON of wallet makers, or a plain array of names; anything else is no list. */
export async function readJsonList(text: string, pause: Pause): Promise<JsonList | 'not-json' | 'unknown-json'> {
  const value = await parseJson(text, pause);
  if (value === undefined) return 'not-json';
  if (isNames(value)) return { denied: value, allowed: [] };
  if (!(value instanceof Map)) return 'unknown-json';
  const denied = namesAt(value, deniedKeys);
  if (denied === undefined) return 'unknown-json';
  return { denied, allowed: namesAt(value, allowedKeys) ?? [] };
}

/** A name of a JSON list as an entry; some lists write whole addresses. */
export function jsonEntry(text: string, isException: boolean): RawEntry {
  const form = /^https?:\/\//i.test(text) ? 'url' : 'host';
  return isException ? { form, text, isException } : { form, text };
}

function isNames(value: JsonValue): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string');
}

function namesAt(value: ReadonlyMap<string, JsonValue>, keys: readonly string[]): readonly string[] | undefined {
  for (const [key, names] of value) {
    if (keys.includes(key.toLowerCase()) && isNames(names)) return names;
  }
  return undefined;
}
