import type { MonthOutcome, Segment } from "loont";
import { SideBySide } from "../components/SideBySide";
import { decimal, eur, month, pct } from "../format";
import { t } from "../i18n";
import { statusOf, type Amount } from "../why/groups";
import { Why } from "../why/Why";
import { columnsOf } from "./Compare";
import { lastPart, type Picked } from "./pick";

interface Line { key: string; label: string; amount?: Amount; total?: boolean; read: (part: Segment) => string }

const isNone = (percent: string): boolean => /^0(\.0+)?$/.test(percent);

const lines = (): Line[] => [
  { key: "full", label: t("row-daily-full"), amount: "daily_full", read: (part) => eur(part.daily_full) },
  {
    key: "reduction",
    label: t("row-reduction"),
    amount: "reduction",
    read: (part) => (isNone(part.reduction_percent) ? t("none-reduction") : pct(part.reduction_percent)),
  },
  { key: "paid", label: t("row-daily-paid"), amount: "daily_paid", total: true, read: (part) => eur(part.daily_paid) },
  { key: "days", label: t("row-days"), read: (part) => decimal(String(part.days)) },
];

const partIndex = (one: MonthOutcome | undefined, part: Segment | undefined): number =>
  one && part ? one.benefit.segments.indexOf(part) : -1;

/** The same month, a day at a time: the amount of the letter, what comes off, what is left. */
export function PerDay({ shown }: { shown: Picked }) {
  const { monthNow, monthWork } = shown;
  const months = monthWork ? [monthNow, monthWork] : [monthNow];
  const parts = months.map(lastPart);
  const columns = columnsOf(shown).map((column, index) => ({ ...column, part: partIndex(months[index], parts[index]) }));
  return (
    <>
      <SideBySide
        name="day"
        caption={t("per-day-caption", { month: month(monthNow.month) })}
        columns={columns.map(({ title }) => title)}
        lines={lines().map(({ key, label, amount, total, read }) => ({
          key,
          label,
          ...(total ? { total } : {}),
          status: amount && statusOf(columns, [amount]),
          cells: parts.map((part) => part && read(part)),
          why: amount && <Why amount={amount} columns={columns} name={label} />,
        }))}
      />
      {months.some((one) => one.benefit.segments.length > 1) && <p class="hint">{t("per-day-parts")}</p>}
    </>
  );
}
