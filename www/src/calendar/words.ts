import type { Article, CalendarEvent } from "loont";
import { engineArgs, eur } from "../format";
import { t } from "../i18n";
import { firstSentence } from "./ics";
import { isPassed, lateTodayWords, passedWords } from "./passed";

/** What changes nothing itself: of these it is not said that the benefit stays the same. */
const SILENT: ReadonlySet<CalendarEvent["kind"]> = new Set<CalendarEvent["kind"]>([
  "declare_by",
  "ask_more_hours",
  "adviser_answer",
  "premium_paid",
  "training_premium_by",
  "training_success_by",
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
  // The last day of a term changes nothing itself: what a relapse after it gives is another event. A wage comes in the place of the benefit.
  if (before === undefined || after === undefined || kind === "relapse_last_day" || kind === "resumption_starts")
    return "";
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
  const same = events.filter(
    (other) => other.on === event.on && other.kind !== "declare_by" && isSameChange(other, event),
  );
  return event === (same.findLast(({ kind }) => !SILENT.has(kind)) ?? same.at(-1));
}

const plainWords = ({ kind, args }: CalendarEvent): string => t(`event-${kind}`, engineArgs(args));
const together = (...sentences: string[]): string => sentences.filter((one) => one !== "").join(" ");

/** What happens to the amount per day, said by one event of its day. */
export const amountWords = (event: CalendarEvent, events: readonly CalendarEvent[]): string =>
  tells(event, events) ? amount(event) : "";

/**
 * An event in words, with the amount before and after. Of several on one day, one says the amount. A term that has passed says so
 * first, and what it costs to act only today.
 */
export function eventWords(event: CalendarEvent, events: readonly CalendarEvent[]): string {
  const said = amountWords(event, events);
  return isPassed(event)
    ? together(passedWords(event), plainWords(event), lateTodayWords(event), said)
    : together(plainWords(event), said);
}

/** An event in one sentence without its full stop; a term that has passed says so first. */
export const shortWords = (event: CalendarEvent): string =>
  together(isPassed(event) ? passedWords(event) : "", firstSentence(plainWords(event)));

/** An article that has a number: "230", "I.4-73"; not the name of a form or of an aid. */
const HAS_NUMBER = /^(\d|[IVX]+\.\d)/;

/** The number of an article as the language writes it: paragraphs ("al. 2" in the law files), items ("9°") and ranges ("1112 to 1123"). */
const numberWords = (article: string): string =>
  article
    .replace(/\bal\. (\d+)/g, (_, paragraph: string) => t("article-paragraph", { number: Number(paragraph) }))
    .replace(/(\d+)°/g, (_, item: string) => t("article-item", { item }))
    .replace(/(\d+) to (\d+)/g, (_, from: string, to: string) => t("article-range", { from, to }));

/** "Royal Decree of 3 July 1996, article 230" */
export function articleWords({ act, article }: Article): string {
  const law = t(`act-${act}`);
  return HAS_NUMBER.test(article)
    ? t("article-of", { article: numberWords(article), act: law })
    : t("article-none", { act: law });
}
