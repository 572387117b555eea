import { browser } from 'wxt/browser';
import type { AnswerTo, Message } from './messages.ts';

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
