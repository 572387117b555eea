import { useState } from 'preact/hooks';
import { ContactForm } from '../../components/ContactForm.tsx';
import { DeskCard } from '../../components/DeskCard.tsx';
import { ExerciseContext, ExerciseMark } from '../../components/ExerciseMark.tsx';
import { FixedMark } from '../../components/FixedMark.tsx';
import { MailIcon, PenIcon, PhoneIcon, PlusIcon, UserIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { SavedField } from '../../components/SavedField.tsx';
import { orderDesks, preparationFor } from '../../guide/desk-order.ts';
import { desks } from '../../guide/desks.ts';
import { isHoliday } from '../../guide/holidays.ts';
import { isKnownIncidentType } from '../../guide/incident-type-names.ts';
import { openingState } from '../../guide/opening-hours.ts';
import { phaseOf } from '../../guide/phases.ts';
import { prefectures } from '../../guide/prefectures.ts';
import type { Contact, ContactRole, IncidentType, PhaseId } from '../../guide/types.ts';
import { commonText } from '../../i18n/common.ts';
import { contactRoleText, contactsText, japanTime } from '../../i18n/contacts.ts';
import { nextStep } from '../../incidents/incident.ts';
import type { Incident } from '../../incidents/types.ts';
import type { FixableKey, SettingsInForce } from '../../settings/policy.ts';
import type { PopupPorts } from './ports.ts';

const roles = Object.keys(contactRoleText) as ContactRole[];

interface ContactsTabProps {
  readonly ports: PopupPorts;
  readonly settings: SettingsInForce;
  readonly incident: Incident | null;
  readonly type: IncidentType | null;
  readonly nowMs: number;
}

/** Whom to call: the company's own people first, then the desks in the order of this case. */
export function ContactsTab({ ports, settings, incident, type, nowMs }: ContactsTabProps) {
  const { say } = useLanguage();
  const [editing, setEditing] = useState(false);
  const isFixed = (key: FixableKey) => settings.fixed.includes(key);
  const contacts = [...settings.contacts].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
  const forCompany = orderDesks(
    incident && isKnownIncidentType(incident.type) ? incident.type : 'unsure',
    presentPhase(type, incident),
    settings.prefecture || undefined,
  );
  const forIndividuals = desks.filter((desk) => desk.audience === 'individual');
  const elsewhere = new Intl.DateTimeFormat().resolvedOptions().timeZone !== 'Asia/Tokyo';
  const deskCard = (desk: (typeof desks)[number]) => (
    <DeskCard
      key={desk.id}
      desk={desk}
      opening={openingState(desk.hours, nowMs, isHoliday)}
      nowMs={nowMs}
      preparation={preparationFor(desk.id) ?? null}
      incident={incident}
      onOpen={ports.openAddress}
    />
  );
  return (
    <ExerciseContext.Provider value={incident?.exercise === true}>
      <section class="group" aria-labelledby="company">
        <div class="group__h">
          <h2 id="company">
            <ExerciseMark />
            {say(contactsText.company)}
          </h2>
          {isFixed('contacts') && <FixedMark />}
          {contacts.length > 0 && !isFixed('contacts') && (
            <button class="btn btn--quiet btn--xs" type="button" onClick={() => setEditing(!editing)}>
              <PenIcon size={16} />
              {say(editing ? contactsText.editDone : contactsText.edit)}
            </button>
          )}
        </div>
        {!editing && contacts.length === 0 && !isFixed('contacts') && (
          <div class="empty">
            <UserIcon size={24} />
            <b>{say(contactsText.empty)}</b>
            <p>{say(contactsText.emptyHint)}</p>
            <button class="btn btn--primary btn--sm" type="button" onClick={() => setEditing(true)}>
              <PlusIcon />
              {say(contactsText.enter)}
            </button>
          </div>
        )}
        {editing && !isFixed('contacts') && <ContactForm contacts={contacts} change={ports.changeContacts} />}
        {editing && contacts.length === 0 && (
          <button class="btn btn--quiet btn--xs" type="button" onClick={() => setEditing(false)}>
            {say(contactsText.editDone)}
          </button>
        )}
        {!editing && contacts.length > 0 && (
          <ul class="cards">
            {contacts.map((contact, index) => (
              <CompanyContact key={contact.id} contact={contact} first={index === 0} />
            ))}
          </ul>
        )}
      </section>
      <section class="group" aria-labelledby="outside">
        <div class="group__h">
          <h2 id="outside">
            <ExerciseMark />
            {say(contactsText.outside)}
          </h2>
          {elsewhere && <span>{say(japanTime)}</span>}
        </div>
        <ul class="cards">
          <li class="contact">
            <label class="field">
              <span>
                {say(contactsText.prefecture)} {isFixed('prefecture') && <FixedMark />}
              </span>
              <select
                disabled={isFixed('prefecture')}
                value={settings.prefecture}
                onChange={(event) => void ports.changeSettings({ prefecture: event.currentTarget.value })}
              >
                <option value="">{say(contactsText.choosePrefecture)}</option>
                {prefectures.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {say(name)}
                  </option>
                ))}
              </select>
            </label>
            {settings.policePhone && (
              <p class="contact__for">
                {say(contactsText.ownPolice)}{' '}
                <a class="step__tel" href={`tel:${encodeURIComponent(settings.policePhone)}`}>
                  {settings.policePhone}
                </a>
              </p>
            )}
            <details class="source">
              <summary>{say(contactsText.policePhone)}</summary>
              <p>{say(contactsText.policePhoneHint)}</p>
              <SavedField
                label={say(contactsText.number)}
                example={say(contactsText.policePhonePlaceholder)}
                keys="tel"
                value={settings.policePhone}
                isFixed={isFixed('policePhone')}
                save={(policePhone) => ports.changeSettings({ policePhone })}
              />
            </details>
          </li>
          {forCompany.map(deskCard)}
        </ul>
      </section>
      <section class="group" aria-labelledby="individuals">
        <div class="group__h">
          <h2 id="individuals">
            <ExerciseMark />
            {say(contactsText.individuals)}
          </h2>
        </div>
        <ul class="cards">{forIndividuals.map(deskCard)}</ul>
      </section>
    </ExerciseContext.Provider>
  );
}

function CompanyContact({ contact, first }: { readonly contact: Contact; readonly first: boolean }) {
  const { say } = useLanguage();
  const { name, purpose } = contactRoleText[contact.role];
  return (
    <li class="contact">
      <div class="contact__top">
        <div class="contact__who">
          <h3>
            {contact.name || say(name)}
            {contact.name && <small>{say(name)}</small>}
          </h3>
          <p class="contact__for">{say(purpose)}</p>
          {contact.note && <p class="contact__for">{contact.note}</p>}
        </div>
      </div>
      <div class="contact__do">
        {contact.phone && (
          <a
            class={`btn call ${first ? 'btn--primary' : 'btn--secondary'}`}
            href={`tel:${encodeURIComponent(contact.phone)}`}
          >
            <PhoneIcon />
            {contact.phone}
          </a>
        )}
        {contact.mail && (
          <a class="btn btn--secondary" href={`mailto:${encodeURIComponent(contact.mail).replaceAll('%40', '@')}`}>
            <MailIcon />
            {say(commonText.mail)}
          </a>
        )}
      </div>
    </li>
  );
}

/** The guide's phase the running incident is in; the first while nothing runs. */
function presentPhase(type: IncidentType | null, incident: Incident | null): PhaseId {
  if (!type || !incident || type.id !== incident.type) return 'first-response';
  const next = nextStep(type, incident);
  return next ? phaseOf(next.subPhase).id : 'recovery';
}
