import { useLanguage } from '../../components/language.ts';
import { contactRoleText } from '../../i18n/contacts.ts';
import type { KeptContact } from '../../settings/contacts.ts';

/** The contacts as the organisation set them: to be read and called, not changed. */
export function FixedContacts({ contacts }: { readonly contacts: readonly KeptContact[] }) {
  const { say } = useLanguage();
  return (
    <div class="card">
      {contacts.map(({ id, role, name, phone, mail, note }) => (
        <div class="row row--switch" key={id}>
          <div>
            <h3>{name || say(contactRoleText[role].name)}</h3>
            <p class="row__sub">{[say(contactRoleText[role].name), note].filter(Boolean).join(' · ')}</p>
          </div>
          <p class="row__n">
            {phone !== '' && <a href={`tel:${encodeURIComponent(phone)}`}>{phone}</a>}
            <small>{mail}</small>
          </p>
        </div>
      ))}
    </div>
  );
}
