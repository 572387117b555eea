import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from './wait-for.ts';
import type { Web } from './web.ts';

/** As long as this an element must not move before it is pressed. */
const restMs = 60;

export type BrowserName = 'chromium' | 'firefox';

/** What to start; the profile is always a new one that `close` removes. */
export interface LaunchOptions {
  /** Where every name leads; null is the real network, for somebody who tries the extension by hand. */
  readonly web: Web | null;
  /** Folder of the built extension; null for a control run without it. */
  readonly extension: string | null;
  /** Installed for good, as a store would do it, so that it is there after `restart` and `kill`. */
  readonly permanent?: boolean;
  /** Allowed in private windows. */
  readonly privateWindows?: boolean;
  /** Each start opens the tabs of the time before; in Firefox after a kill only. */
  readonly restoreTabs?: boolean;
  /** Firefox's "never remember history": every window is private, and there is no IndexedDB. */
  readonly neverRemember?: boolean;
  /**
   * Chromium's "Preload pages", on by default as users have it: for a typed address it opens two connections (for https
   * with a TLS greeting that names the host, but no request) before any extension is asked. Firefox does not for these visits.
   */
  readonly preconnect?: boolean;
  /** What an organisation decided for the extension, as its policy says it; see `setPolicy`. */
  readonly policy?: object;
  /** True unless said otherwise. */
  readonly headless?: boolean;
  /** The X display to show it on (`:99`); that of this process unless given. */
  readonly display?: string;
  /** What pages and the browser itself are asked to speak; the user's own language unless given. */
  readonly language?: 'ja' | 'en';
}

/** The size of a tab for a picture or a layout check, in CSS pixels. */
export interface View {
  readonly width: number;
  readonly height: number;
  /** Device pixels to a CSS pixel: 2 with halved sizes is what 200 % zoom does. */
  readonly scale?: number;
}

/** A CSS selector, the first shown element of a selector with a text in it, or what a screen reader says of the element. */
export type Target =
  | string
  | { readonly css: string; readonly text: string }
  | { readonly role: string; readonly name: string };

/** One document that can be driven: a tab or the toolbar popup. Input events are the browser's own (`isTrusted`). */
export interface Page {
  url(): Promise<string>;
  /** Runs in the page's own world; arguments and result are JSON. */
  evaluate<Args extends readonly unknown[], Result>(
    work: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Evaluates an expression there, also where the page's policy forbids scripts that are not its own. */
  evaluateSource(source: string): Promise<unknown>;
  /** Scrolls to it and clicks its middle; waits until it is there and nothing covers it. */
  click(target: Target): Promise<void>;
  /** Types into whatever has the focus, key by key. */
  type(text: string): Promise<void>;
  /** One key with its name in `KeyboardEvent.key`, e.g. `Tab`, `Enter`, `Escape`. */
  press(key: string, modifiers?: { readonly shift?: boolean }): Promise<void>;
  /** Composes text as an input method does and, if `commit`, takes it over. */
  compose(text: string, commit: boolean): Promise<void>;
  /** Writes a PNG; the whole page by default, else what fits the view. */
  screenshot(file: string, options?: { readonly wholePage?: boolean }): Promise<void>;
  /** What `prefers-color-scheme` answers. */
  setDark(dark: boolean): Promise<void>;
  close(): Promise<void>;
}

/** A tab, which can also go elsewhere and have any size; the popup has that of its content. */
export interface Tab extends Page {
  setView(view: View): Promise<void>;
  /** Prints to a PDF on A4 without backgrounds and with the page's own margins, as somebody does who changes nothing. */
  pdf(file: string): Promise<void>;
  /** Opens an address as if typed; answers at once, since a stopped visit never loads. Wait for `url()` or for content. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** The toolbar's Back. */
  back(): Promise<void>;
}

/** A running browser with one profile. */
export interface Browser {
  readonly name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** The folder that holds everything the browser stores. */
  readonly profile: string;
  newTab(url?: string): Promise<Tab>;
  /** All tabs, in the order they were opened. */
  tabs(): Promise<readonly Tab[]>;
  /** Opens a page of the extension as a tab and waits until it is loaded. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Turns to the tab whose address holds a part, also where it was restored and is not loaded yet. */
  bringToFront(part: string): Promise<void>;
  /** Brings a tab to the front and opens the real toolbar popup over it, as a click on the icon does. */
  openPopup(over: Tab): Promise<Page>;
  /** Gives or withdraws the extension's access to all sites, as a user does on the browser's extensions page. */
  setSiteAccess(allowed: boolean): Promise<void>;
  /** Gives the extension a permission, as a user does in the browser's question; Chromium is started anew for it. */
  allow(permission: 'notifications' | 'history'): Promise<void>;
  /** Ends the extension's background as the browser does after a while of quiet. */
  stopBackground(): Promise<void>;
  /** Takes the extension's folder again, where another version lies by now, over the one installed for good. */
  update(): Promise<void>;
  /** Another policy takes the place of the one it was launched with; Firefox reads it at its next start. */
  setPolicy(policy: object): void;
  /** Closes the browser properly, or kills it at once, and keeps the profile. */
  stop(how?: 'close' | 'kill'): Promise<void>;
  /** Starts it again on the same profile, as a user does: a `url` is what the browser opens by itself. */
  start(options?: { readonly url?: string }): Promise<void>;
  /** Waits until it is closed, by the user for instance. */
  ended(): Promise<void>;
  /** Ends it and removes the profile. */
  close(): Promise<void>;
}

/**
 * In a page: everything that belongs on a picture is there. Colours and places on their way to others are brought to their
 * end: a headless Firefox may never move them.
 */
export async function isDrawn(): Promise<boolean> {
  await document.fonts.ready;
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
  return document.readyState === 'complete' && [...document.images].every((image) => image.complete);
}

/** In a page: scrolls an element into view and tells where its middle is; throws while a user could not press it there. */
export function middleOf(element: Element): Point {
  const isHit = (other: Element | null) => other !== null && (element.contains(other) || other.contains(element));
  let covering: Element | null = null;
  for (const block of ['nearest', 'center'] as const) {
    element.scrollIntoView({ block, behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    covering = document.elementFromPoint(x, y);
    if (width > 0 && height > 0 && isHit(covering)) return { x, y };
  }
  throw new Error(`it is not shown, or covered by ${covering?.outerHTML.slice(0, 200)}`);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Waits until `find` answers the same place twice, since a page that is still filling moves what is to be pressed. */
export async function placeAtRest(target: Target, find: () => Promise<Point | null | undefined>): Promise<Point> {
  let last: Point | null | undefined;
  return waitFor(`${JSON.stringify(target)} to be there and to stay`, async () => {
    const before = last;
    last = null;
    last = await find();
    if (last && last.x === before?.x && last.y === before.y) return last;
    await pause(restMs);
    return null;
  });
}

/** In a page: the first element of a selector that is shown and has the text in it. */
export function findByText({ css, text }: { readonly css: string; readonly text: string }): Element | null {
  const elements = [...document.querySelectorAll(css)];
  return elements.find((element) => element.textContent.includes(text) && element.checkVisibility()) ?? null;
}

/** In a page of the extension: turns to the first tab whose address holds a part. */
export async function activateTab(part: string): Promise<boolean> {
  const { tabs } = (globalThis as unknown as { chrome: { tabs: ExtensionTabs } }).chrome;
  const id = (await tabs.query({})).find(({ url }) => url?.includes(part))?.id;
  if (id !== undefined) await tabs.update(id, { active: true });
  return id !== undefined;
}

interface ExtensionTabs {
  query(filter: object): Promise<{ readonly id?: number; readonly url?: string }[]>;
  update(id: number, change: object): Promise<unknown>;
}
