import type { Article, CalendarEvent } from "loont";
import { engineArgs, eur } from "../format";
import { t } from "../i18n";

/** What a change does to the amount per day, or that it does nothing. A declaration changes nothing itself: its work does. */
function amount({ kind, args: { before_eur: before, after_eur: after } }: CalendarEvent): string {
  if (before === undefined || after === undefined) return "";
  if (/^0(\.0+)?$/.test(after) && before === after) return t("amount-none");
  if (before === after) return t("amount-stays", { after: eur(after) });
  const both = { before: eur(before), after: eur(after) };
  return kind === "declare_by" ? t("amount-changes-then", both) : t("amount-changes", both);
}

/** An event in words, with the amount before and after. */
export const eventWords = (event: CalendarEvent): string =>
  `${t(`event-${event.kind}`, engineArgs(event.args))} ${amount(event)}`.trim();

/** "Royal Decree of 3 July 1996, article 230" */
export function articleWords({ act, article }: Article): string {
  const law = t(`act-${act}`);
  return /^\d/.test(article) ? t("article-of", { article, act: law }) : t("article-none", { act: law });
}
