/** The few calls of the extension API that answer at once, so that a page may make them before the polyfill is there. */
interface NativeExtensionApi {
  readonly i18n: { getUILanguage(): string; getMessage(name: string): string };
  readonly extension: {
    readonly inIncognitoContext: boolean;
    getViews(filter: { type: 'popup' }): readonly Window[];
  };
}

/** The browser's own extension API; Chromium calls it `chrome`, and before 148 has no `browser`. */
export function native(): NativeExtensionApi {
  const { browser, chrome } = globalThis as { browser?: NativeExtensionApi; chrome?: NativeExtensionApi };
  const api = browser ?? chrome;
  if (!api) throw new Error('Expected an extension page, got a page without the extension API');
  return api;
}
