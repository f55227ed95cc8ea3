import type { MonthOutcome, Segment } from "loont";
import { sureOf } from "../components/CertaintyMark";
import { Fold } from "../components/Fold";
import { SideBySide } from "../components/SideBySide";
import { capital, decimal, eur, month, pct } from "../format";
import { t } from "../i18n";
import { statusOf, type Amount } from "../why/groups";
import { Why } from "../why/Why";
import { columnsOf } from "./Compare";
import { Parts } from "./Parts";
import { isPaid, lastPart, type Picked } from "./pick";

interface Line {
  key: string;
  label: string;
  amount?: Amount;
  total?: boolean;
  read: (part: Segment) => string;
}

const isNone = (percent: string | undefined): boolean => percent === undefined || /^0(\.0+)?$/.test(percent);
const percent = (part: string | undefined): string =>
  part === undefined || isNone(part) ? t("none-reduction") : pct(part);

/** The phase and a sanction stand there only when they have something to say. */
const lines = (parts: readonly (Segment | undefined)[]): Line[] => [
  ...(parts.some((part) => part && !isPaid(part))
    ? [{ key: "phase", label: t("row-phase"), read: (part: Segment) => capital(t(`phase-${part.phase}`)) }]
    : []),
  { key: "full", label: t("row-daily-full"), amount: "daily_full", read: (part) => eur(part.daily_full) },
  {
    key: "reduction",
    label: t("row-reduction"),
    amount: "reduction",
    read: (part) => percent(part.reduction_percent),
  },
  ...(parts.some((part) => !isNone(part?.sanction_percent))
    ? [{ key: "sanction", label: t("row-sanction"), read: (part: Segment) => percent(part.sanction_percent) }]
    : []),
  { key: "paid", label: t("row-daily-paid"), amount: "daily_paid", total: true, read: (part) => eur(part.daily_paid) },
  { key: "days", label: t("row-days"), read: (part) => decimal(isPaid(part) ? String(part.days) : "0") },
];

const partIndex = (one: MonthOutcome | undefined, part: Segment | undefined): number =>
  one && part ? one.benefit.segments.indexOf(part) : -1;

/** The same month, a day at a time: the amount of the letter, what comes off, what is left. */
export function PerDay({ shown }: { shown: Picked }) {
  const { monthNow, monthWork } = shown;
  const months = monthWork ? [monthNow, monthWork] : [monthNow];
  const parts = months.map(lastPart);
  const columns = columnsOf(shown).map((column, index) => ({
    ...column,
    part: partIndex(months[index], parts[index]),
  }));
  return (
    <Fold
      title={t("per-day-caption", { month: month(monthNow.month) })}
      amounts={parts.flatMap((part) => (part ? eur(part.daily_paid) : []))}
    >
      <SideBySide
        name="day"
        caption={t("per-day-caption", { month: month(monthNow.month) })}
        columns={columns.map(({ title }) => title)}
        lines={lines(parts).map(({ key, label, amount, total, read }) => ({
          key,
          label,
          ...(total ? { total } : {}),
          sure: amount && sureOf(statusOf(columns, [amount])),
          cells: parts.map((part) => part && read(part)),
          why: amount && <Why amount={amount} columns={columns} name={label} />,
        }))}
      />
      {months.some((one) => one.benefit.segments.length > 1) && <p class="hint">{t("per-day-parts")}</p>}
      <Parts columns={columnsOf(shown)} months={months} />
    </Fold>
  );
}
