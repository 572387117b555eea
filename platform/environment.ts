import { browser } from 'wxt/browser';
import type { Language } from '../i18n/text.ts';

/** Whether this page runs in a private window, where Chromium forgets the notes when the window closes. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext;
}

/** The language of the browser's own menus, Japanese or else English. */
export function browserLanguage(): Language {
  return browser.i18n.getUILanguage().startsWith('ja') ? 'ja' : 'en';
}

/** Calls back when the machine goes on or off line; returns the way to stop. */
export function onOnlineChange(listener: (online: boolean) => void): () => void {
  const hear = () => listener(navigator.onLine);
  addEventListener('online', hear);
  addEventListener('offline', hear);
  return () => {
    removeEventListener('online', hear);
    removeEventListener('offline', hear);
  };
}
