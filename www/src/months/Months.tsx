import { signal } from "@preact/signals";
import type { MonthOutcome, ScenarioOutcome } from "loont";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { isWageUnknown } from "../form/onscreen";
import { capital, day, decimal, eur, month, pct } from "../format";
import { t } from "../i18n";
import { later } from "../later";
import { withoutTitle, workTitle } from "../result/title";
import { changes } from "./changes";
import { Settlement } from "./Settlement";

const view = signal<"now" | "work">("work");

interface Column {
  key: string;
  label: string;
  read: (month: MonthOutcome) => ComponentChildren;
}

/** One amount, or every amount of the month with its days when it changes inside the month. */
const perPart = (
  one: MonthOutcome,
  read: (part: MonthOutcome["benefit"]["segments"][number]) => string,
): ComponentChildren => {
  const written = one.benefit.segments.map(read);
  return [...new Set(written)].map((text) => (
    <span class="part" key={text}>
      {text}
    </span>
  ));
};

/** A premium with its amount, and until when it can come when that is later than the month. */
const premiumWords = ({ kind, gross, paid_by: by }: MonthOutcome["premiums"][number]): string => {
  const args = { premium: capital(t(`premium-${kind}`)), amount: eur(gross) };
  return by === undefined ? t("premium-line", args) : t("premium-by", { ...args, date: day(by) });
};

function columns(months: readonly MonthOutcome[], wageShown: boolean): Column[] {
  const list: Column[] = [
    { key: "days", label: t("col-days"), read: (one) => decimal(String(one.benefit.days)) },
    { key: "daily", label: t("col-daily"), read: (one) => perPart(one, (part) => eur(part.daily_paid)) },
    { key: "reduction", label: t("col-reduction"), read: (one) => perPart(one, (part) => pct(part.reduction_percent)) },
    ...(months.some((one) => one.benefit.segments.some((part) => part.sanction_percent !== undefined))
      ? [
          {
            key: "sanction",
            label: t("col-sanction"),
            read: (one: MonthOutcome) => perPart(one, (part) => pct(part.sanction_percent ?? "0")),
          },
        ]
      : []),
    { key: "gross", label: t("col-gross"), read: (one) => eur(one.benefit.gross) },
    ...(months.every((one) => one.benefit.pension_deduction === "0.00")
      ? []
      : [{ key: "pension", label: t("col-pension"), read: (one: MonthOutcome) => eur(one.benefit.pension_deduction) }]),
    { key: "tax", label: t("col-tax"), read: (one) => eur(one.benefit.withholding_tax) },
  ];
  if (months.some((one) => one.premiums.length > 0)) {
    list.push({
      key: "premiums",
      label: t("col-premiums"),
      read: (one) =>
        one.premiums.length === 0
          ? t("none-premium")
          : one.premiums.map((premium) => (
              <span class="part" key={premium.kind}>
                {premiumWords(premium)}
              </span>
            )),
    });
  }
  list.push({ key: "paid", label: t("col-paid"), read: (one) => eur(one.fund_pays) });
  if (!wageShown) return list;
  list.push({ key: "wage", label: t("col-wage"), read: (one) => (one.wage ? eur(one.wage.gross) : t("none-wage")) });
  if (months.some((one) => one.wage?.net !== undefined)) {
    list.push({ key: "net", label: t("col-net"), read: (one) => (one.net_complete ? eur(one.net) : t("none-known")) });
  }
  return list;
}

/** What stays in sight of a month on a narrow screen: what reaches the account, or what the fund pays of it. */
const mainOf = (columns: readonly Column[]): string => (columns.some(({ key }) => key === "net") ? "net" : "paid");

interface RowProps {
  month: MonthOutcome;
  columns: readonly Column[];
  changes: readonly string[];
}

/** One month. On a narrow screen a card with its main amount and what changes; the other amounts are one press away. */
function Row({ month: one, columns: list, changes: texts }: RowProps) {
  const [open, setOpen] = useState(false);
  const name = capital(month(one.month));
  const main = mainOf(list);
  return (
    <tr role="row" class={open ? undefined : "folded"}>
      <th scope="row" role="rowheader">
        {name}
        <button type="button" class="link unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("months-unfold")}
          <span class="visually-hidden"> {name}</span>
        </button>
      </th>
      {list.map((column) => (
        <td role="cell" class={`number col-${column.key}${column.key === main ? " main" : ""}`} key={column.key}>
          <span class="cell-label" aria-hidden="true">
            {column.label}
          </span>
          <span>{column.read(one)}</span>
        </td>
      ))}
      <td role="cell" class="change">
        {texts.map((text) => (
          <span class="part" key={text}>
            {text}
          </span>
        ))}
      </td>
    </tr>
  );
}

/** Month by month: a table on a wide screen, cards on a narrow one, with the change in words. */
export function Months({ now, work }: { now: ScenarioOutcome; work: ScenarioOutcome | undefined }) {
  const parts = later.value;
  const scenario = view.value === "work" && work ? work : now;
  const wageShown = scenario === work && !isWageUnknown() && scenario.months.some((one) => one.wage !== undefined);
  const list = columns(scenario.months, wageShown);
  return (
    <section aria-labelledby="months-title" class="months">
      <h2 id="months-title" tabIndex={-1}>
        {t("months-title")}
      </h2>
      {scenario === work && parts && <parts.PlanLine />}
      {work && (
        <div class="switch" role="group" aria-label={t("months-switch")}>
          <button type="button" aria-pressed={scenario === now} onClick={() => (view.value = "now")}>
            {withoutTitle()}
          </button>
          <button type="button" aria-pressed={scenario === work} onClick={() => (view.value = "work")}>
            {workTitle()}
          </button>
        </div>
      )}
      <table class="cards" role="table">
        <caption class="visually-hidden">
          {t("months-caption", { title: scenario === work ? workTitle() : withoutTitle() })}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t("col-month")}
            </th>
            {list.map((column) => (
              <th scope="col" role="columnheader" class={`col-${column.key}`} key={column.key}>
                {column.label}
              </th>
            ))}
            <th scope="col" role="columnheader">
              {t("col-change")}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {scenario.months.map((one, index) => [
            <Row
              key={one.month}
              month={one}
              columns={list}
              changes={changes(scenario.months[index - 1], one, wageShown)}
            />,
            <Settlement scenario={scenario} index={index} span={list.length + 2} key={`${one.month}-year`} />,
          ])}
        </tbody>
      </table>
    </section>
  );
}
