import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applyLastLook } from '../platform/look.ts';

/**
 * The only script that popup.html loads by itself: it puts the frame there in the right language, colours and size. The browser
 * shows a popup only once its page has loaded, and what the page names is part of that; so the page's module, which the build
 * holds back (wxt.config.ts), is fetched when the frame is painted, or soon after where no frame is ever drawn.
 */
const latestMs = 150;

export default defineUnlistedScript(() => {
  applyLastLook();
  // The manifest's own address for the toolbar (wxt.config.ts); as a tab the same page has the room of a window.
  document.documentElement.dataset.over = location.search === '?toolbar' ? 'page' : 'tab';

  const fetchModule = () => {
    const held = document.querySelector<HTMLScriptElement>('script[type="held"]');
    if (!held) return;
    const script = document.createElement('script');
    script.type = 'module';
    script.src = held.src;
    held.replaceWith(script);
  };
  addEventListener('load', () => {
    requestAnimationFrame(() => setTimeout(fetchModule));
    setTimeout(fetchModule, latestMs);
  });
});
