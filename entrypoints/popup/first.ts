import { applyLastLook } from '../../platform/look.ts';

/**
 * All that popup.html names as a script: it puts the frame there in the right language, colours and size. The browser shows a
 * popup only once its page has loaded, and what the page names is part of that; so the rest is fetched when the frame is
 * painted, or soon after where no frame is ever drawn. Asks the browser nothing that can be known without: the first call to
 * an extension interface takes longer than all this.
 */
const latestMs = 150;

applyLastLook();
// The manifest's own address for the toolbar (wxt.config.ts); as a tab the same page has the room of a window.
document.documentElement.dataset.over = location.search === '?toolbar' ? 'page' : 'tab';

const fetchRest = () => void import('./main.tsx');
addEventListener('load', () => {
  requestAnimationFrame(() => setTimeout(fetchRest));
  setTimeout(fetchRest, latestMs);
});
