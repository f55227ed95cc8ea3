// The file of an employer on the page of a person: the hours, the wage, the dates and the names become plans, and nothing else of it.
import { batch } from "@preact/signals";
import { text, value } from "../../form/fields";
import { active, addScenario, hasRoom, inScenario, scenarios } from "../../form/scenarios";
import { PLACES } from "../fields";
import { readForEmployer } from "./open";

type Texts = Readonly<Record<string, string>>;

/** The wage for these hours when it was filled in, else the full-time wage; a wage of other hours is none. */
function wageOf(texts: Texts, own: string | undefined): [kind: string, wage: string] {
  if (own) return ["hours", own];
  return texts["emp-hours"] !== undefined && texts["emp-hours"] === texts["emp-full"]
    ? ["full_time", texts["emp-wage"] ?? ""]
    : ["unknown", ""];
}

type Fields = Record<string, string | undefined>;

/** Work at fewer hours. */
function partial(texts: Texts, hours: string, own: string | undefined): Fields {
  const [kind, wage] = wageOf(texts, own);
  return {
    "plan-employer": "yes",
    hours,
    "full-time-hours": texts["emp-full"],
    "wage-for": kind,
    wage,
    "wage-hours": "",
    "work-day": texts["emp-from-day"],
    "work-month": texts["emp-from-month"],
    "work-year": texts["emp-from-year"],
    "end-day": texts["emp-until-day"],
    "end-month": texts["emp-until-month"],
    "end-year": texts["emp-until-year"],
  };
}

/** Back in full, at the wage of the contract. */
const inFull = (texts: Texts): Fields => ({
  "plan-employer": "",
  "plan-resumption": "yes",
  "resume-wage-known": "yes",
  "resume-wage": texts["emp-wage"],
  "resume-from-day": texts["emp-from-day"],
  "resume-from-month": texts["emp-from-month"],
  "resume-from-year": texts["emp-from-year"],
});

/** What one of the ways back says; nothing when there is none at that place. */
function planAt(texts: Texts, place: number): Fields | undefined {
  if (texts[`emp-whole-${place}`] === "yes") return inFull(texts);
  const hours = texts[`emp-hours-${place}`];
  return hours === undefined ? undefined : partial(texts, hours, texts[`emp-wage-${place}`]);
}

/** How many plans it gave; nothing when it could not be read. */
export function takeJobs(kept: string): number | undefined {
  const read = readForEmployer(kept, true);
  if (!("texts" in read)) return undefined;
  const { texts } = read;
  let count = 0;
  batch(() => {
    for (const place of PLACES) {
      const fields = planAt(texts, place);
      const isFree = count === 0 && value("hours") === "" && value("wage") === "" && value("plan-resumption") !== "yes";
      if (!fields || (!isFree && !hasRoom())) continue;
      const key = isFree ? active.value : addScenario();
      inScenario(key, () => {
        for (const [id, words] of Object.entries(fields)) if (words !== undefined) text(id).value = words;
      });
      const name = scenarios.value.find((one) => one.key === key)?.name;
      const label = texts[`emp-label-${place}`];
      if (name && label !== undefined) name.value = label;
      count += 1;
    }
  });
  return count;
}
