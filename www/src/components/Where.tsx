import { t } from "../i18n";

export interface PaperLine { label: string; value: string; marked?: boolean }

interface WhereProps { words: string; paper?: { title: string; lines: readonly PaperLine[] } }

/** "Where do I find this?": in words, and a small picture of the line on the paper. */
export function Where({ words, paper }: WhereProps) {
  return (
    <details class="where">
      <summary>{t("where")}</summary>
      <p>{words}</p>
      {paper && (
        <figure class="paper">
          <figcaption>{t("where-example")}</figcaption>
          <div class="sheet">
            <p class="sheet-title">{paper.title}</p>
            <dl>
              {paper.lines.map((line) => (
                <div class={line.marked ? "marked" : undefined} key={line.label}>
                  <dt>{line.label}</dt>
                  <dd>
                    {line.value}
                    {line.marked && <span class="pointer"> ← {t("where-this-line")}</span>}
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        </figure>
      )}
    </details>
  );
}
