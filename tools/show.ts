import { launchBrowser } from '../tests/e2e/harness/launch.ts';
import { buildExtension, chosenBrowser } from './build.ts';

const name = chosenBrowser();

console.log(`Building Shodo for ${name} …`);
const extension = await buildExtension(name);
const browser = await launchBrowser(name, { web: null, extension, headless: false });
const [first] = await browser.tabs();
await browser.openExtensionPage('welcome.html');
await first?.close();
console.log(`${name} is open on Shodo's welcome page, with a profile of its own that is removed afterwards.`);
console.log('Close its window, or press Ctrl+C here, to end.');
process.once('SIGINT', () => void browser.stop());
await browser.ended();
await browser.close();
