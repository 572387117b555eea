import type { IncidentType, IncidentTypeId } from './types.ts';

/** One import a type, so that a page fetches only the steps that were chosen. */
const loaders: { readonly [id in IncidentTypeId]: () => Promise<IncidentType> } = {
  ransomware: async () => (await import('./incident-types/ransomware.ts')).ransomware,
  virus: async () => (await import('./incident-types/virus.ts')).virus,
  'information-leak': async () => (await import('./incident-types/information-leak.ts')).informationLeak,
  'system-stop': async () => (await import('./incident-types/system-stop.ts')).systemStop,
  'support-scam': async () => (await import('./incident-types/support-scam.ts')).supportScam,
  phishing: async () => (await import('./incident-types/phishing.ts')).phishing,
  'lost-device': async () => (await import('./incident-types/lost-device.ts')).lostDevice,
  'mis-sent': async () => (await import('./incident-types/mis-sent.ts')).misSent,
  'business-email-compromise': async () =>
    (await import('./incident-types/business-email-compromise.ts')).businessEmailCompromise,
  'account-takeover': async () => (await import('./incident-types/account-takeover.ts')).accountTakeover,
  defacement: async () => (await import('./incident-types/defacement.ts')).defacement,
  ddos: async () => (await import('./incident-types/ddos.ts')).ddos,
  insider: async () => (await import('./incident-types/insider.ts')).insider,
  'card-data': async () => (await import('./incident-types/card-data.ts')).cardData,
  'fake-shop': async () => (await import('./incident-types/fake-shop.ts')).fakeShop,
};

/** The whole type with its steps; narrow a stored id with `isKnownIncidentType` first. */
export function loadIncidentType(id: IncidentTypeId): Promise<IncidentType> {
  return loaders[id]();
}
