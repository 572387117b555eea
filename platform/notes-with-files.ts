import type { IncidentStore, OnProgress, Stored } from '../incidents/types.ts';
import { openIncidentStore } from './incident-store.ts';
import { type IncidentWriter, openIncidentWriter } from './incident-writer.ts';

/** Ways to add files to an incident from beside a page. */
interface FileTakers {
  readonly addPageCopy: (incident: string, by: string, onProgress: OnProgress) => Promise<Stored<unknown>>;
  readonly addTabPicture: (incident: string, by: string, onProgress: OnProgress) => Promise<Stored<unknown>>;
  readonly addFile: (incident: string, by: string, file: File, onProgress: OnProgress) => Promise<Stored<unknown>>;
}

/** The store, and the part that takes files, fetched when the first is added. */
export function openNotesWithFiles(writer: IncidentWriter = openIncidentWriter()): {
  readonly store: IncidentStore;
  readonly evidence: FileTakers;
} {
  const load = async () => {
    const [{ openIncidentArchive }, adding] = await Promise.all([
      import('./incident-archive.ts'),
      import('./tab-evidence.ts'),
    ]);
    return { archive: openIncidentArchive(writer), adding };
  };
  let loading: ReturnType<typeof load> | null = null;
  const loaded = () => {
    loading ??= load();
    return loading;
  };
  return {
    store: openIncidentStore(writer),
    evidence: {
      addPageCopy: async (incident, by, onProgress) => {
        const { archive, adding } = await loaded();
        return adding.addPageCopy({ archive, incident, by, onProgress });
      },
      addTabPicture: async (incident, by, onProgress) => {
        const { archive, adding } = await loaded();
        return adding.addTabPicture({ archive, incident, by, onProgress });
      },
      addFile: async (incident, by, file, onProgress) => {
        const { archive, adding } = await loaded();
        return adding.addFile({ archive, incident, by, onProgress }, file);
      },
    },
  };
}
