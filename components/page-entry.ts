import type { EntryData } from '../incidents/types.ts';
import type { TabState, Verdict } from '../watch/types.ts';
import type { PageInView } from './Respond.tsx';

/** The page in a tab as the record gets it: with what the lists say, or as a page that was stopped. */
export function pageEntry({ url, title }: PageInView, judged: Verdict | null, tabState: TabState | null): EntryData {
  const lists = judged?.matches.map((match) => match.listName) ?? [];
  const { stopped } = tabState ?? {};
  if (stopped) {
    const { late, cameFrom: referrer } = stopped;
    const entry = judged?.matches[0]?.entry ?? '';
    return { kind: 'stopped', url, lists, entry, late, ...(referrer === '' ? {} : { referrer }) };
  }
  return { kind: 'page', title, url, verdict: judged?.kind ?? 'unknown', lists };
}
