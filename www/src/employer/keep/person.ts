// The file of an employer on the page of a person: the hours, the wage and the dates become plans, and nothing else of it.
import { batch } from "@preact/signals";
import { text, value } from "../../form/fields";
import { active, addScenario, hasRoom, inScenario } from "../../form/scenarios";
import { PLACES } from "../fields";
import { readForEmployer } from "./open";

type Texts = Readonly<Record<string, string>>;

/** The wage for these hours when it was filled in, else the full-time wage; a wage of other hours is none. */
function wageOf(texts: Texts, own: string | undefined): [kind: string, wage: string] {
  if (own) return ["hours", own];
  return texts["emp-hours"] !== undefined && texts["emp-hours"] === texts["emp-full"] ? ["full_time", texts["emp-wage"] ?? ""] : ["unknown", ""];
}

function fill(texts: Texts, hours: string, own: string | undefined): void {
  const [kind, wage] = wageOf(texts, own);
  const fields: Record<string, string | undefined> = {
    "plan-employer": "yes", hours, "full-time-hours": texts["emp-full"], "wage-for": kind, wage, "wage-hours": "",
    "work-day": texts["emp-from-day"], "work-month": texts["emp-from-month"], "work-year": texts["emp-from-year"],
    "end-day": texts["emp-until-day"], "end-month": texts["emp-until-month"], "end-year": texts["emp-until-year"],
  };
  for (const [id, words] of Object.entries(fields)) if (words !== undefined) text(id).value = words;
}

/** How many plans it gave; nothing when it could not be read. */
export function takeJobs(kept: string): number | undefined {
  const read = readForEmployer(kept);
  if ("errors" in read) return undefined;
  const { texts } = read;
  let count = 0;
  batch(() => {
    for (const place of PLACES) {
      const hours = texts[`emp-hours-${place}`];
      const isFree = count === 0 && value("hours") === "" && value("wage") === "";
      if (hours === undefined || (!isFree && !hasRoom())) continue;
      inScenario(isFree ? active.value : addScenario(), () => fill(texts, hours, texts[`emp-wage-${place}`]));
      count += 1;
    }
  });
  return count;
}
