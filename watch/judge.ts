import { isWithin, parseAddress, type WebAddress } from './address.ts';
import { matchDenied } from './denied.ts';
import { BrokenDetails, checkRecord, type ReadDetails, readHead, readRecord, toMatch } from './details.ts';
import { findSlots, hasAddress, type OpenIndex } from './index-file.ts';
import { registrablePart } from './registrable.ts';
import type { Allow, ListInfo, Lookalike, Match, Verdict } from './types.ts';

/** A list as a verdict needs it: its index at hand, its side table to be read when there is a hit. */
export interface OpenList {
  readonly info: ListInfo;
  readonly index: OpenIndex;
  readonly readDetails: ReadDetails;
}

/** What a verdict needs to know beside the lists. */
export interface JudgeOptions {
  readonly allows: readonly Allow[];
  /** Time in ms since the epoch that lapse and allows are measured by; undefined: nothing has lapsed yet. */
  readonly nowMs: number | undefined;
  /** Hosts, each with its subdomains, that the organisation wants stopped, whatever is allowed. */
  readonly denied?: ReadonlySet<string>;
  /** Tells how the name of a host deceives, see `lookalike.ts`. */
  readonly findLookalike?: (host: string) => Lookalike | undefined;
}

/**
 * What the lists say of an address, each list that has it with its closest entry. Side tables are read only after a hit.
 * Rejects with `BrokenDetails` where a side table does not fit its index.
 */
export async function judge(url: string, lists: readonly OpenList[], options: JudgeOptions): Promise<Verdict> {
  const address = parseAddress(url);
  if (address.kind === 'ignored') return { url, kind: 'ignored', host: '', registrable: '', matches: [] };
  const { allows, nowMs, findLookalike, denied = new Set() } = options;
  const { host } = address;
  // The lists are asked all at once, and the rest is found out while their side tables are read.
  const finding = lists.map((list) => closestMatch(address, list, nowMs));
  const lookalike = findLookalike?.(host);
  const deceit = lookalike === undefined ? {} : { lookalike };
  const registrable = registrablePart(host);
  const denial = matchDenied(address, denied);
  const matches = [...(await Promise.all(finding)), denial].filter((match) => match !== undefined);
  const about = { url, host, registrable, matches };
  const allow = denial === undefined ? allowFor(address, allows, nowMs) : undefined;
  if (allow !== undefined) return { ...about, kind: 'clear', allow };
  if (matches.length > 0) return { ...about, kind: 'flagged', ...deceit };
  return { ...about, kind: lookalike === undefined ? 'clear' : 'suspicious', ...deceit };
}

async function closestMatch(
  address: WebAddress,
  list: OpenList,
  nowMs: number | undefined,
): Promise<Match | undefined> {
  const slots = findSlots(list.index, address);
  if (slots.length === 0) return undefined;
  const head = await readHead(list.readDetails, list.index.key);
  const count = list.index.hosts.count + list.index.paths.count;
  if (head.count !== count) throw new BrokenDetails(`expected ${count} records, got ${head.count}`);
  for (const slot of slots) {
    const record = await readRecord(list.readDetails, head, slot);
    checkRecord(list.index, slot, record);
    if (nowMs === undefined || record.lapsesAtMs > nowMs) return toMatch(record, list.info);
  }
  return undefined;
}

/**
 * Whether any list has the address and no allow covers it, from the indexes alone. An entry that lapses by a date of its
 * own may be counted a little longer than by `judge`: until the last entry of its kind in that list lapses.
 */
export function isListed(
  address: WebAddress,
  indexes: readonly OpenIndex[],
  allows: readonly Allow[],
  nowMs: number,
): boolean {
  return indexes.some((index) => mayAct(address, index, nowMs)) && allowFor(address, allows, nowMs) === undefined;
}

function mayAct(address: WebAddress, index: OpenIndex, nowMs: number): boolean {
  if (!hasAddress(index, address)) return false;
  const { hostMs, ipMs, pathMs } = index.lastLapse;
  if (nowMs < Math.min(hostMs, ipMs, pathMs)) return true;
  return findSlots(index, address).some((slot) => {
    if (slot >= index.hosts.count) return nowMs < pathMs;
    return nowMs < (address.isIp ? ipMs : hostMs);
  });
}

/** The allow that covers an address at this time; a host's allow ends at a label boundary. */
function allowFor(address: WebAddress, allows: readonly Allow[], nowMs: number | undefined): Allow | undefined {
  return allows.find((allow) => {
    if (nowMs !== undefined && (nowMs < allow.fromMs || nowMs >= allow.untilMs)) return false;
    if (allow.scope === 'host') return isWithin(address.host, allow.target);
    const target = parseAddress(allow.target);
    return target.kind === 'web' && target.hrefWithoutFragment === address.hrefWithoutFragment;
  });
}
