import type { Article, CalendarEvent } from "loont";
import { engineArgs, eur } from "../format";
import { t } from "../i18n";

/** What changes nothing itself: of these it is not said that the benefit stays the same. */
const SILENT: ReadonlySet<CalendarEvent["kind"]> = new Set<CalendarEvent["kind"]>([
  "declare_by",
  "adviser_answer",
  "premium_paid",
  "training_premium_by",
  "training_partner",
  "training_partner_term",
  "training_succeeds",
  "permission_end",
  "relapse_last_day",
  "volunteering_tell",
  "pension_arrange",
]);

/** The amounts that an event tells. A declaration changes nothing itself: it tells those of its work. */
const told = ({ kind, args }: CalendarEvent): [string | undefined, string | undefined] =>
  kind === "declare_by" ? [args["then_before_eur"], args["then_after_eur"]] : [args["before_eur"], args["after_eur"]];

/** What a change does to the amount per day, or that it does nothing. */
function amount(event: CalendarEvent): string {
  const { kind } = event;
  const [before, after] = told(event);
  if (before === undefined || after === undefined) return "";
  if (before === after && SILENT.has(kind)) return "";
  if (/^0(\.0+)?$/.test(after)) return t("amount-none");
  if (before === after) return t("amount-stays", { after: eur(after) });
  const both = { before: eur(before), after: eur(after) };
  return kind === "declare_by" ? t("amount-changes-then", both) : t("amount-changes", both);
}

const isSameChange = ({ args: one }: CalendarEvent, { args: other }: CalendarEvent): boolean =>
  one["before_eur"] === other["before_eur"] && one["after_eur"] === other["after_eur"];

/** True for the event that says the amount of its day: the last one that changes it in the same way. A declaration says its own. */
function tells(event: CalendarEvent, events: readonly CalendarEvent[]): boolean {
  if (event.kind === "declare_by") return true;
  const same = events.filter((other) => other.on === event.on && other.kind !== "declare_by" && isSameChange(other, event));
  return event === (same.findLast(({ kind }) => !SILENT.has(kind)) ?? same.at(-1));
}

/** An event in words, with the amount before and after. Of several on one day, one says the amount. */
export const eventWords = (event: CalendarEvent, events: readonly CalendarEvent[]): string =>
  `${t(`event-${event.kind}`, engineArgs(event.args))} ${tells(event, events) ? amount(event) : ""}`.trim();

/** "Royal Decree of 3 July 1996, article 230" */
export function articleWords({ act, article }: Article): string {
  const law = t(`act-${act}`);
  return /^\d/.test(article) ? t("article-of", { article, act: law }) : t("article-none", { act: law });
}
