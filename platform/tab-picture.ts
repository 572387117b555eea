import { browser } from 'wxt/browser';
import { fromBase64 } from './base64.ts';

/**
 * A picture of what the active tab of this window shows, as PNG; null where the browser lets nobody take one. Both browsers allow
 * it to a page opened by a click on the toolbar (`activeTab`), and on no other.
 */
export async function takeTabPicture(): Promise<Blob | null> {
  try {
    const url: string = await browser.tabs.captureVisibleTab({ format: 'png' });
    const data = /^data:image\/png;base64,(.+)$/.exec(url)?.[1];
    return data === undefined ? null : new Blob([fromBase64(data)], { type: 'image/png' });
  } catch {
    // What is thrown is the browser's sentence for developers; that there is no picture is all there is to know.
    return null;
  }
}
