import type { Enforcement } from './enforcement.ts';

/** Firefox asks our listener about each visit (platform/request-listener.ts), so there are no rules to keep in step. */
export const firefoxEnforcement: Enforcement = {
  apply: async () => {},
  generationInPlace: async () => 'no-rules',
  openOnce: async () => {},
  closePage: async () => {},
  closeOnce: async () => {},
  leaveAlone: async () => {},
};
