import { browser } from 'wxt/browser';

/**
 * Keeps the browser from connecting ahead to the address of a visit that is about to be stopped. Measured in Chromium 156: with
 * prediction on, a listed host sees two empty connections, over https a TLS greeting with its name, before the rule redirects.
 * The setting falls back by itself when the extension is removed.
 */
export async function stopPrediction(): Promise<void> {
  const setting = browser.privacy.network.networkPredictionEnabled;
  const { levelOfControl } = await setting.get({});
  if (levelOfControl === 'controllable_by_this_extension') await setting.set({ value: false });
}

/** Whether the browser may still connect ahead, because a policy or another extension decides. */
export async function isPredictionOn(): Promise<boolean> {
  const { value } = await browser.privacy.network.networkPredictionEnabled.get({});
  return value !== false;
}
