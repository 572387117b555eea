import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/facts.css';
import '../../components/styles/terms.css';
import { render } from 'preact';
import { LanguageContext } from '../../components/language.ts';
import type { Fact } from '../../guide/facts.ts';
import { incidentTypeNames, type KnownIncidentTypeId } from '../../guide/incident-type-names.ts';
import { loadIncidentType } from '../../guide/load-incident-type.ts';
import { sources } from '../../guide/sources.ts';
import { applyLastLook, applyLook } from '../../platform/look.ts';
import { onSettingsChange, readSettings } from '../../platform/settings-store.ts';
import type { Settings } from '../../settings/settings.ts';
import { App } from './App.tsx';

let language = applyLastLook();
let facts: readonly Fact[] | null = null;

function draw(): void {
  render(
    <LanguageContext.Provider value={language}>
      <App facts={facts} sources={Object.values(sources)} print={() => window.print()} />
    </LanguageContext.Provider>,
    document.body,
  );
}

function show(settings: Settings): void {
  language = applyLook(settings);
  draw();
}

draw();
onSettingsChange(show);
show(await readSettings());
// The words of the whole guide are many times the page's own: they come after it stands.
const [{ listFacts }, { desks }, types] = await Promise.all([
  import('../../guide/facts.ts'),
  import('../../guide/desks.ts'),
  Promise.all((Object.keys(incidentTypeNames) as KnownIncidentTypeId[]).map(loadIncidentType)),
]);
facts = listFacts(types, desks);
draw();
