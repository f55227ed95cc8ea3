import { useState } from "preact/hooks";
import { t } from "../i18n";

export interface PaperLine {
  label: string;
  value: string;
  marked?: boolean;
}
export interface Sheet {
  title: string;
  lines: readonly PaperLine[];
}

/** "Where do I find this?": in words, and a small picture of the line on the paper, drawn when it is first opened. */
export function Where({ words, paper }: { words: string; paper?: () => Sheet }) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="where" onToggle={() => setOpened(true)}>
      <summary>{t("where")}</summary>
      <p>{words}</p>
      {paper && opened && <Paper {...paper()} />}
    </details>
  );
}

const Paper = ({ title, lines }: Sheet) => (
  <figure class="paper">
    <figcaption>{t("where-example")}</figcaption>
    <div class="sheet">
      <p class="sheet-title">{title}</p>
      <dl>
        {lines.map((line) => (
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
);
