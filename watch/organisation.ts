import type { Match } from './types.ts';

/** Stands for the organisation's own decision where otherwise the id of a list stands; it is the id of no list. */
export const organisationList = 'organisation';

/** Whether the organisation itself decided that an address be stopped: then nobody is offered a way through. */
export function isDenied(matches: readonly Match[]): boolean {
  return matches.some(({ list }) => list === organisationList);
}
