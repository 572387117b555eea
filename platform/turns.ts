import type { Scheduler } from '../watch/pause.ts';

/**
 * The background's way to let others run: a message to itself comes back after what is waiting now, and is not held up as a
 * timer is in a page that nobody sees.
 */
export const turns: Scheduler = {
  nowMs: () => performance.now(),
  nextTurn: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
};
