import { launchBrowser } from '../tests/e2e/harness/launch.ts';
import { waitFor } from '../tests/e2e/harness/wait-for.ts';
import { buildExtension, chosenBrowser } from './build.ts';

const name = chosenBrowser();

console.log(`Building Shodo for ${name} …`);
const extension = await buildExtension(name);
const browser = await launchBrowser(name, { web: null, extension, headless: false });
// The extension opens it by itself once it is installed; the browser's own first tab only stands in the way.
const tabs = await waitFor('the welcome page', async () => {
  const open = await browser.tabs();
  const urls = await Promise.all(open.map((tab) => tab.url()));
  return urls.some((url) => url.startsWith(`${browser.extensionOrigin}/welcome.html`)) && { open, urls };
});
for (const [index, tab] of tabs.open.entries()) if (tabs.urls[index] === 'about:blank') await tab.close();
console.log(`${name} is open on Shodo's welcome page, with a profile of its own that is removed afterwards.`);
console.log('Close its window, or press Ctrl+C here, to end.');
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void browser.stop());
await browser.ended();
await browser.close();
