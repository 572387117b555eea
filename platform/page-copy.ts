import { browser } from 'wxt/browser';
import type { PageCopyGap } from '../incidents/types.ts';

/** A copy of a page as a file. It is only ever saved: nothing of ours shows it. */
export interface PageCopy {
  readonly bytes: Blob;
  readonly form: 'mhtml' | 'html';
  readonly missing: readonly PageCopyGap[];
  /** The page it was reached from, where the browser tells; '' otherwise. */
  readonly referrer: string;
}

/** Copies the page a tab shows; null where the browser lets nobody do that (its own pages, the stores). */
export async function copyPage(tabId: number): Promise<PageCopy | null> {
  try {
    return import.meta.env.FIREFOX ? await copyDom(tabId) : await copyAsMhtml(tabId);
  } catch {
    // What is thrown is the browser's sentence for developers; that it may not be copied is all there is to know.
    return null;
  }
}

/** Chromium writes the page as it shows it, pictures and frames included, scripts left out. */
async function copyAsMhtml(tabId: number): Promise<PageCopy | null> {
  const bytes: Blob | undefined = await browser.pageCapture.saveAsMHTML({ tabId });
  if (!bytes || bytes.size === 0) return null;
  const { openerTabId } = await browser.tabs.get(tabId);
  const opener = openerTabId === undefined ? null : await browser.tabs.get(openerTabId).catch(() => null);
  // The type Chromium gives (multipart/related) would be saved under a name that nothing opens.
  const file = new Blob([bytes], { type: 'message/rfc822' });
  return { bytes: file, form: 'mhtml', missing: ['scripts', 'typed', 'media'], referrer: opener?.url ?? '' };
}

/** Firefox has nothing of the kind, so the document is written out as it stands, with nothing left in it that acts. */
async function copyDom(tabId: number): Promise<PageCopy | null> {
  const [run] = await browser.scripting.executeScript({ target: { tabId }, func: serialiseDocument });
  const copy = run?.result as ReturnType<typeof serialiseDocument> | undefined;
  if (!copy) return null;
  const bytes = new Blob([copy.html], { type: 'text/html' });
  return { bytes, form: 'html', missing: ['scripts', ...copy.missing], referrer: copy.referrer };
}

/**
 * Runs in the page, where nothing of this file is: whatever it needs stands inside. A form answers `form.attributes` with its field of
 * that name, and a document with its image or form, so nothing is asked of a node but through the prototypes.
 */
function serialiseDocument(): {
  readonly html: string;
  readonly missing: readonly PageCopyGap[];
  readonly referrer: string;
} {
  const missing = new Set<PageCopyGap>();
  const getter = <T>(prototype: object, name: string): ((node: Node) => T) => {
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    return (node) => get?.call(node);
  };
  const attributesOf = getter<NamedNodeMap>(Element.prototype, 'attributes');
  const childNodesOf = getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
  const shadowOf = getter<ShadowRoot | null | undefined>(Element.prototype, 'openOrClosedShadowRoot');
  const root = getter<Element>(Document.prototype, 'documentElement')(document);
  const { matches, removeAttribute, remove, prepend } = Element.prototype;
  const isAny = (element: Element, selectors: string) => matches.call(element, selectors);
  const select = (from: ParentNode, selectors: string): readonly Element[] => {
    const { querySelectorAll } = from instanceof Element ? Element.prototype : DocumentFragment.prototype;
    return [...querySelectorAll.call(from, selectors)];
  };

  const clean = (copy: Element) => {
    for (const { name, value } of [...attributesOf(copy)]) {
      if (/^on/i.test(name) || name === 'srcdoc' || /^\s*(?:javascript|vbscript):/i.test(value))
        removeAttribute.call(copy, name);
    }
    if (isAny(copy, 'img, link[rel~="stylesheet"], [style*="url("], input[type="image"], svg image'))
      missing.add('resources');
    if (isAny(copy, 'iframe, frame, object, embed, fencedframe')) missing.add('frames');
    if (isAny(copy, 'canvas')) missing.add('drawings');
    if (isAny(copy, 'video, audio')) missing.add('media');
    if (isAny(copy, 'input:not([type="hidden"]), textarea, select, [contenteditable]')) missing.add('typed');
  };
  /** Puts what lies in shadow roots into the copy, in the form browsers read back. */
  const copyShadows = (from: ParentNode, to: ParentNode) => {
    const copies = select(to, '*');
    for (const [index, element] of select(from, '*').entries()) {
      const shadow = shadowOf(element);
      const copy = copies[index];
      if (!shadow || !copy) continue;
      const template = Document.prototype.createElement.call(document, 'template') as HTMLTemplateElement;
      template.setAttribute('shadowrootmode', 'open');
      template.content.append(
        ...[...childNodesOf(shadow)].map((node) => Document.prototype.importNode.call(document, node, true)),
      );
      copyShadows(shadow, template.content);
      tidy(template.content);
      prepend.call(copy, template);
    }
  };
  const tidy = (part: ParentNode) => {
    for (const acting of select(part, 'script, noscript, base, meta[http-equiv], link:not([rel~="stylesheet"])'))
      remove.call(acting);
    for (const copy of select(part, '*')) clean(copy);
  };

  const copy = Node.prototype.cloneNode.call(root, true) as Element;
  copyShadows(root, copy);
  tidy(copy);
  clean(copy);
  // Opened from the disk one day, the copy must fetch nothing and tell nobody.
  const guard =
    "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'\">";
  const attributes = [...attributesOf(copy)].map(
    ({ name, value }) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  const inner = getter<string>(Element.prototype, 'innerHTML')(copy);
  const html = `<!doctype html>\n<html${attributes.join('')}>${guard}${inner}</html>\n`;
  return { html, missing: [...missing], referrer: getter<string>(Document.prototype, 'referrer')(document) };
}
