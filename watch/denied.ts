import { type WebAddress, withParents } from './address.ts';
import { refuseHost } from './guard.ts';
import { organisationList } from './organisation.ts';
import type { Match } from './types.ts';

/** What the organisation's own hosts say of an address. They alone act on hosts that the guard keeps from every list. */
export function matchDenied({ host, isIp }: WebAddress, denied: ReadonlySet<string>): Match | undefined {
  if (denied.size === 0) return undefined;
  for (const entry of isIp ? [host] : withParents(host)) {
    if (!denied.has(entry)) continue;
    const overrides = refuseHost(entry) === undefined ? {} : { overridesGuard: true as const };
    const list = { list: organisationList, listName: organisationList };
    return { ...list, kind: isIp ? 'ip' : 'host', entry, line: entry, threat: 'unknown', ...overrides };
  }
  return undefined;
}
