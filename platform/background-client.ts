import { browser } from 'wxt/browser';
import type { Stored } from '../incidents/types.ts';
import { openListDatabase } from './list-database.ts';
import { type AnswerTo, LISTS_CHANNEL, type Message } from './messages.ts';
import { asStored } from './stored.ts';

/** Asks the background, waking it if it sleeps; `no-answer` when it cannot be reached (an update is going on). */
export async function askBackground<M extends Message>(message: M): Promise<AnswerTo<M> | { kind: 'no-answer' }> {
  try {
    const answer: AnswerTo<M> | undefined = await browser.runtime.sendMessage(message);
    return answer === undefined ? { kind: 'no-answer' } : answer;
  } catch {
    return { kind: 'no-answer' };
  }
}

/** Null for "no answer", which the screens show as not known. */
export function answered<T extends object>(answer: T | { kind: 'no-answer' } | null): T | null {
  if (answer === null) return null;
  return 'kind' in answer && answer.kind === 'no-answer' ? null : (answer as T);
}

/**
 * Calls back whenever something about the lists changed, a few times a second while one is fetched or read; returns the way
 * to stop.
 * @public
 */
export function onListsChange(listener: () => void): () => void {
  const channel = new BroadcastChannel(LISTS_CHANNEL);
  channel.onmessage = () => listener();
  return () => channel.close();
}

/**
 * Puts the bytes of a user's own list where the background can take them up, since Chromium's messages carry none: their
 * name for `preview-staged`. What nobody takes up is thrown away when the background next looks after its lists.
 * @public
 */
export function stageListBytes(bytes: Blob): Promise<Stored<string>> {
  return asStored(async () => {
    const staged = crypto.randomUUID();
    const db = await openListDatabase();
    try {
      await db.put('inbox', { id: staged, bytes, atMs: Date.now() });
    } finally {
      db.close();
    }
    return staged;
  });
}
