import { launchBrowser } from '../tests/e2e/harness/launch.ts';
import { waitFor } from '../tests/e2e/harness/wait-for.ts';
import { startWeb } from '../tests/e2e/harness/web.ts';
import { waitUntilProtected } from '../tests/e2e/shodo-pages.ts';
import { buildExtension } from './build.ts';

/** Prints when the popup first shows something, beside an empty page of the same extension in the same run. */
const runs = 21;
/** A text file of the package: the browser's own rendering and nothing else. */
const emptyPage = 'lists/NOTICE.txt';

const web = await startWeb([]);
const browser = await launchBrowser('chromium', { web, extension: await buildExtension('chromium') });
try {
  await waitUntilProtected(browser);
  // It takes the focus when it comes, and what is then in the background is never painted.
  await waitFor('the welcome page', async () => {
    const urls = await Promise.all((await browser.tabs()).map((tab) => tab.url()));
    return urls.some((url) => url.includes('welcome.html'));
  });
  const site = await browser.newTab('http://innocent.example/');
  const times: { [page: string]: number[] } = {
    'toolbar popup': [],
    'empty toolbar popup': [],
    'popup as a tab': [],
    'empty page as a tab': [],
  };
  for (let run = 0; run < runs; run++) {
    for (const [name, file] of [
      ['popup as a tab', 'popup.html'],
      ['empty page as a tab', emptyPage],
    ] as const) {
      const tab = await browser.openExtensionPage(file);
      times[name]?.push(await readPaintMs(tab));
      await tab.close();
    }
    for (const [name, file] of [
      ['toolbar popup', 'popup.html?toolbar'],
      ['empty toolbar popup', emptyPage],
    ] as const) {
      await setPopup(file);
      const popup = await browser.openPopup(site);
      times[name]?.push(await readPaintMs(popup));
      await popup.close();
    }
  }
  console.log(`First contentful paint after the document's start, Chromium, ${runs} runs each, in ms`);
  for (const [name, list] of Object.entries(times)) {
    const sorted = list.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(0).padStart(5);
    console.log(`${name.padEnd(20)} median ${at(0.5)}   least ${at(0)}   most ${at(1)}`);
  }
} finally {
  await browser.close();
  await web.close();
}

/** Puts a page of the extension behind the toolbar button. */
async function setPopup(file: string): Promise<void> {
  const page = await browser.openExtensionPage('facts.html');
  await page.evaluate(async (popup) => {
    const { action } = (globalThis as unknown as { chrome: { action: { setPopup(it: object): Promise<void> } } })
      .chrome;
    await action.setPopup({ popup });
  }, file);
  await page.close();
}

function readPaintMs(page: { evaluate<T>(work: () => T): Promise<T> }): Promise<number> {
  return waitFor('the first paint', () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
  );
}
