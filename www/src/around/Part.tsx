import type { ComponentChildren } from "preact";
import { goInto } from "../components/focus";
import { language, t } from "../i18n";

/** Puts the address of a part in the address bar, in place of the one there: another entry of the history would have the answers as well. */
function show(event: MouseEvent, address: string, id: string): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return; // in a tab or a window of its own
  event.preventDefault();
  history.replaceState(history.state, "", address);
  goInto(`${id}-title`);
}

/** A part that opens, and that another site can link to: its name stands in the address behind the language (`#fr/support`). */
export function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  const address = `#${language.value}/${id}`;
  return (
    <details id={id} class="part">
      <summary id={`${id}-title`}>{title}</summary>
      {children}
      <p class="hint part-link">
        <a href={address} onClick={(event) => show(event, address, id)} aria-label={t("around-link-to", { title })}>
          {t("around-link")}
        </a>
      </p>
    </details>
  );
}
