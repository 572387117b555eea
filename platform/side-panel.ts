import { browser } from 'wxt/browser';

/** What the polyfill does not know: Chromium's side panel and Firefox's sidebar. */
interface Beside {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel of a window. To be called in a click, before anything is waited for: the browser allows it only then.
 * `windowId` is needed by Chromium alone.
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as Beside;
  await (sidebarAction ? sidebarAction.open() : sidePanel?.open({ windowId }));
}
