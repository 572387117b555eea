import type { Moment } from '../incidents/types.ts';

/** Now on this machine's clock, with the zone it is set to. */
export function readMoment(): Moment {
  const now = new Date();
  return {
    atMs: now.getTime(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    // `+ 0` turns the -0 of UTC into 0.
    offsetMinutes: -now.getTimezoneOffset() + 0,
  };
}
