import type { IncidentStore } from '../incidents/types.ts';
import { type IncidentWriter, openIncidentWriter } from './incident-writer.ts';
import { asStored } from './stored.ts';

/** The notes in this browser: in its database, or in what it leaves us where it refuses one. */
export function openIncidentStore(writer: IncidentWriter = openIncidentWriter()): IncidentStore {
  const { shelf, append } = writer;
  return {
    list: () => asStored(async () => (await shelf()).incidents()),
    entries: (incident) => asStored(async () => (await shelf()).entries(incident)),
    start: (data, by) => asStored(async () => (await append(crypto.randomUUID(), data, by)).incident),
    append: (incident, data, by) => asStored(() => append(incident, data, by)),
    appendDraft: (draft, data, by) => asStored(() => append(draft.incident, data, by, { doneDrafts: [draft.id] })),
    saveDraft: (draft, settled) => asStored(async () => (await shelf()).saveDraft(draft, settled)),
    drafts: (incident) => asStored(async () => (await shelf()).drafts(incident)),
    onChange: writer.onChange,
  };
}
