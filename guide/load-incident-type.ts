import type { KnownIncidentTypeId } from './incident-type-names.ts';
import type { IncidentType } from './types.ts';

/** One import a type, so that a page fetches only the steps that were chosen. */
const loaders: { readonly [id in KnownIncidentTypeId]: () => Promise<IncidentType> } = {
  ransomware: async () => (await import('./incident-types/ransomware.ts')).ransomware,
};

/** The whole type with its steps; narrow a stored id with `isKnownIncidentType` first. */
export function loadIncidentType(id: KnownIncidentTypeId): Promise<IncidentType> {
  return loaders[id]();
}
