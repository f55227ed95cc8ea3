import type { Step } from "loont";
import { Articles } from "../../components/Marks";
import { t } from "../../i18n";
import { Steps } from "../../why/Why";
import type { EmployerMonth, EmployerStep } from "../types";

export type About = EmployerStep["about"];

/** How an amount came about in each column, with the own numbers and the articles. */
export function EmployerWhy({
  about,
  columns,
  name,
}: {
  about: About;
  columns: readonly { title: string; month: EmployerMonth }[];
  name: string;
}) {
  const shown = columns
    .map(({ title, month }) => ({ title, steps: month.explanation.filter((step) => step.about === about) }))
    .filter(({ steps }) => steps.length > 0);
  if (shown.length === 0) return null;
  const cites = shown.flatMap(({ steps }) => steps.flatMap((step) => step.cites));
  return (
    <details class="why">
      <summary>
        {t("why")}
        <span class="visually-hidden"> {name}</span>
      </summary>
      {shown.map(({ title, steps }) => (
        <div key={title}>
          <p class="column-title">{title}</p>
          <Steps steps={steps as unknown as readonly Step[]} />
        </div>
      ))}
      {cites.length > 0 && <Articles cites={cites} />}
    </details>
  );
}
