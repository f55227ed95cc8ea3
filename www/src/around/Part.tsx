import type { ComponentChildren } from "preact";
import { language, t } from "../i18n";

/** A part that opens, and that another site can link to: its name stands in the address behind the language (`#fr/support`). */
export function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <details id={id} class="part">
      <summary id={`${id}-title`}>{title}</summary>
      {children}
      <p class="hint part-link">
        <a href={`#${language.value}/${id}`} aria-label={t("around-link-to", { title })}>{t("around-link")}</a>
      </p>
    </details>
  );
}
