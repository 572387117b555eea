import { sayBytes } from '../i18n/bytes.ts';
import { sayCount } from '../i18n/date.ts';
import { listFailureText, listsSentence, noListText } from '../i18n/lists.ts';
import { say } from '../i18n/say.ts';
import type { Language } from '../i18n/text.ts';
import type { EntryCounts, ListFailure } from '../watch/types.ts';

/** Why a list was not updated, in words. */
export function sayListFailure(failure: ListFailure, language: Language): string {
  const number = (count: number) => sayCount(count, language);
  switch (failure.kind) {
    case 'status':
      return say(listsSentence.status, language, { status: failure.status });
    case 'too-large':
      return say(listsSentence.tooLarge, language, { limit: sayBytes(failure.limitBytes, language) });
    case 'no-list':
      return say(listsSentence.noList, language, { why: say(noListText[failure.reason], language) });
    case 'shrunk':
      return say(listsSentence.shrunk, language, { before: number(failure.before), now: number(failure.now) });
    case 'too-broad':
      return say(listsSentence.tooBroad, language, { refused: number(failure.refused), read: number(failure.read) });
    default:
      return say(listFailureText[failure.kind], language);
  }
}

/** All entries of a list together. */
export function countEntries({ hosts, ips, paths }: EntryCounts): number {
  return hosts + ips + paths;
}
