const lockOf = (page: string) => `shodo-page ${page}`;

/** A new random name for this page, held for as long as it lives: by it others see whether its drafts are still being typed. */
export function holdPageLock(): string {
  const pageId = crypto.randomUUID();
  void navigator.locks.request(lockOf(pageId), () => new Promise(() => {}));
  return pageId;
}

/** Does the work once the page of that name is gone; gives up when the signal aborts. */
export async function whenPageGone(page: string, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  try {
    await navigator.locks.request(lockOf(page), { signal }, work);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
