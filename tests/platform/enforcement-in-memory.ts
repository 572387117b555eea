import type { Enforcement } from '../../platform/enforcement.ts';

/** Stands in for a browser's rules and writes down what was asked of them. */
export function enforcementInMemory(): { readonly enforcement: Enforcement; readonly calls: string[] } {
  const calls: string[] = [];
  const enforcement: Enforcement = {
    apply: async (generation) => void calls.push(`apply ${generation}`),
    generationInPlace: async () => 'no-rules',
    openOnce: async (tabId, host) => void calls.push(`open ${tabId} ${host}`),
    closePage: async (tabId) => void calls.push(`close page ${tabId}`),
    closeOnce: async (tabId) => void calls.push(`close ${tabId}`),
    leaveAlone: async (allows) => void calls.push(`leave alone ${allows.map(({ target }) => target)}`),
    stopAlways: async (hosts) => void calls.push(`stop always ${hosts}`),
    hasForeignRule: async () => false,
    confirms: async () => true,
    withHttpsOnly: (_hosts, work) => work(),
  };
  return { enforcement, calls };
}
