import { writeFileSync } from 'node:fs';
import type { BidiSession } from './bidi.ts';
import { findByText, isDrawn, middleOf, type Page, type Target } from './driver.ts';
import { asJson, call, runPrivileged, setDark } from './firefox-scopes.ts';
import { waitFor } from './wait-for.ts';

/**
 * Firefox's toolbar popup is no BiDi context, so it is driven from the browser's own window: a frame script runs in the
 * popup's process, evaluates there and makes trusted events with what Firefox's own tests use.
 */
export async function openFirefoxPopup(session: BidiSession, extensionId: string): Promise<Page> {
  // One that a failed test left open: Firefox refuses a second.
  await waitFor('an earlier popup to be gone', () => runPrivileged(session, hidePopup, popupElement));
  await runPrivileged(
    session,
    async (id) => {
      // @ts-expect-error a global of Firefox's own code
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.getExtension(id);
      await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
    },
    extensionId,
  );
  // Asked of the browser's window first: a script sent into the popup before its page is there would never answer.
  await waitFor('the popup to open', () => runPrivileged(session, showsExtensionPage, popupElement));
  const run = (source: string) => runInFrame(session, popupElement, source);
  const evaluateSource: Page['evaluateSource'] = async (source) => {
    const answer = await run(`Cu.evalInSandbox(${JSON.stringify(asJson(source))}, page)`);
    return answer === undefined ? undefined : JSON.parse(answer as string);
  };
  const evaluate: Page['evaluate'] = (work, ...args) => evaluateSource(call(work, args)) as never;
  await waitFor('the popup to load', () =>
    evaluate(() => document.readyState === 'complete' && location.protocol === 'moz-extension:'),
  );
  return {
    url: () => evaluate(() => location.href),
    evaluate,
    evaluateSource,
    click: async (target) => {
      await waitFor(`${JSON.stringify(target)} to be there`, () =>
        run(`(async () => {
          const element = ${find(target)};
          if (!element) return false;
          const middle = (({ document }) => (${middleOf})(element))(content);
          content.focus();
          for (const type of ['mousemove', 'mousedown', 'mouseup']) {
            content.synthesizeMouseEvent(type, middle.x, middle.y, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 });
          }
          return true;
        })()`),
      );
    },
    type: async (text) => {
      for (const key of text) await run(pressKey(key, false));
    },
    press: async (key, { shift = false } = {}) => {
      await run(pressKey(key, shift));
    },
    compose: async (text, commit) => {
      await run(composeText(text, commit));
    },
    screenshot: async (file) => {
      await waitFor('the popup to be drawn', () => evaluate(isDrawn));
      const data = await runPrivileged(session, drawPopup, popupElement);
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    setDark: (dark) => setDark(session, { evaluate }, dark),
    close: async () => {
      await runPrivileged(session, hidePopup, popupElement);
    },
  };
}

/** In the browser's window: closes the popup; true once none is there any more. */
function hidePopup(selector: string): boolean {
  const panel = document.querySelector(selector)?.closest<Element & { hidePopup(): void }>('panel');
  panel?.hidePopup();
  return panel === null || panel === undefined;
}

/** In the browser's window: whether the popup is open on its page; until then Firefox moves the page between two elements. */
function showsExtensionPage(selector: string): boolean {
  interface Frame extends Element {
    readonly browsingContext: {
      readonly currentWindowGlobal: { readonly documentURI: { readonly spec: string } } | null;
    };
  }
  const frame = document.querySelector<Frame>(selector);
  const panel = frame?.closest<Element & { readonly state: string }>('panel');
  const shown = frame?.browsingContext.currentWindowGlobal?.documentURI.spec;
  return panel?.state === 'open' && shown !== undefined && shown.startsWith('moz-extension:');
}

/** Composes text in the tab in front, where BiDi has no such action. */
export async function composeInFrontTab(session: BidiSession, text: string, commit: boolean): Promise<void> {
  await runInFrame(session, frontTabElement, composeText(text, commit));
}

const popupElement = '.webextension-popup-browser';
const frontTabElement = '#tabbrowser-tabpanels > .deck-selected browser';

/**
 * Evaluates source in the process that shows a <browser> element. There, `content` is the page's window with the browser's
 * privileges, `page` a sandbox with the page's own; the result must be plain data.
 */
function runInFrame(session: BidiSession, element: string, source: string): Promise<unknown> {
  return runPrivileged(
    session,
    (selector, frameSource) => {
      interface Frame extends Element {
        readonly messageManager: {
          addMessageListener(name: string, listener: (message: { readonly data: FrameAnswer }) => void): void;
          loadFrameScript(url: string, later: boolean): void;
        };
      }
      interface FrameAnswer {
        readonly value?: unknown;
        readonly error?: string;
      }
      const frame = document.querySelector<Frame>(selector);
      if (!frame) throw new Error(`expected ${selector} in the browser's window, got none`);
      const name = `shodo:${Math.random()}`;
      const script = `(async () => {
        const page = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        return await (${frameSource});
      })().then(
        (value) => sendAsyncMessage(${JSON.stringify(name)}, { value }),
        (error) => sendAsyncMessage(${JSON.stringify(name)}, { error: String(error) }),
      )`;
      return new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error('no answer from the popup, which may have closed')), 10_000);
        frame.messageManager.addMessageListener(name, ({ data }) => {
          if (data.error === undefined) resolve(data.value);
          else reject(new Error(data.error));
        });
        frame.messageManager.loadFrameScript(
          `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
          false,
        );
      });
    },
    element,
    source,
  );
}

/** Source that finds an element the way BiDi's own locators do. */
function find(target: Target): string {
  if (typeof target === 'string') return `content.document.querySelector(${JSON.stringify(target)})`;
  if ('css' in target) {
    return `(({ document }) => (${findByText})(${JSON.stringify(target)}))(content)`;
  }
  return `await (async ({ role, name }) => {
    const { accessibility } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Accessibility.sys.mjs');
    for (const element of content.document.querySelectorAll('*')) {
      if ((await accessibility.getComputedRole(element)) !== role) continue;
      if ((await accessibility.getAccessibleName(element)) === name) return element;
    }
    return null;
  })(${JSON.stringify(target)})`;
}

/** Source that presses one key in whatever has the focus. */
function pressKey(key: string, shift: boolean): string {
  return `(() => {
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    input.beginInputTransactionForTests(content);
    const event = (key) => new content.KeyboardEvent('', { key });
    const shift = ${shift} ? event('Shift') : null;
    const key = event(${JSON.stringify(key)});
    if (shift) input.keydown(shift);
    input.keydown(key);
    input.keyup(key);
    if (shift) input.keyup(shift);
  })()`;
}

/** Source that composes text in whatever has the focus, and takes it over if asked to. */
function composeText(text: string, commit: boolean): string {
  return `(() => {
    // One processor a frame: a composition goes on where the last call left it.
    globalThis.composer ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    const input = globalThis.composer;
    input.beginInputTransactionForTests(content);
    const text = ${JSON.stringify(text)};
    input.setPendingCompositionString(text);
    input.appendClauseToPendingComposition(text.length, input.ATTR_RAW_CLAUSE);
    input.setCaretInPendingComposition(text.length);
    input.flushPendingComposition();
    if (${commit}) input.commitComposition();
  })()`;
}

/** In the browser's window: a PNG of the popup, as base64. */
async function drawPopup(selector: string): Promise<string> {
  interface Frame extends Element {
    readonly browsingContext: {
      readonly currentWindowGlobal: {
        drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
      };
    };
  }
  const frame = document.querySelector<Frame>(selector);
  if (!frame) throw new Error(`expected ${selector} in the browser's window, got none`);
  const picture = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
