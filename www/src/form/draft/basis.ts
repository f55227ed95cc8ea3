import type { Basis, Case, Family, Incapacity, Missed, Person, Region, Scheme } from "loont";
import { asker } from "../bounds/asker";
import { monthsShown, rows, text, value } from "../fields";
import { isUnknown, unknownOfCase } from "../unknown/open";
import { isDecimal, money } from "../parse";
import { filled, hasDay, type Builder } from "./builder";
import { reader } from "../statement/reader";
import { taxSituation } from "./tax";

/**
 * True while this insurance is only tried for a person who does not know theirs: then it must fit what the letter or the statement
 * shows.
 */
const isTried = (): boolean => text("scheme").value === "unknown";

/** The second question: what the letter or the payslip says. Nothing while the person does not know. */
function basis(form: Builder, scheme: Scheme): Basis | undefined {
  if (
    scheme === "self_employed" &&
    !(isTried() && (value("basis") === "statement" || value("basis") === "daily_benefit"))
  ) {
    form.from("incapacity.basis", "scheme");
    return { kind: "flat_rate" };
  }
  form.from("incapacity.basis", "basis");
  const gross = "incapacity.basis.gross";
  switch (value("basis")) {
    case "daily_benefit":
      return {
        kind: "daily_benefit",
        gross: form.amount(gross, "daily"),
        on: form.day("incapacity.basis.on", "letter"),
      };
    case "monthly_wage":
      return { kind: "monthly_wage", gross: form.amount(gross, "monthly-wage") };
    case "hourly_wage":
      return {
        kind: "hourly_wage",
        gross: form.amount(gross, "hourly-wage"),
        weekly_hours: form.hours("incapacity.basis.weekly_hours", "own-hours"),
      };
    case "statement":
      form.amount(gross, "received");
      return { kind: "daily_benefit", gross: "", on: form.month("incapacity.basis.on", "received-on") };
    case "unknown":
      return undefined;
    default:
      form.need("basis", "need-basis");
      return undefined;
  }
}

function person(form: Builder, scheme: Scheme): Person {
  const family = form.choice<Family>("person.family", "family", "need-family");
  const changes = form.rows(rows.change.value, (key, index) => ({
    from: form.day(`person.family_changes[${index}].from`, `change-${key}`),
    family: form.choice<Family>(`person.family_changes[${index}].family`, `change-${key}-family`, "need-family"),
  }));
  form.from("person.birth_date", "birth").from("person.region", "region");
  // A day that is half typed does not count yet, and all else does.
  const asked = value("near-pension") === "yes" && hasDay("birth");
  const [birth] = form.rows(asked ? [0] : [], () => form.day("person.birth_date", "birth"));
  const region = value("region");
  return {
    scheme,
    family,
    ...(changes.length > 0 ? { family_changes: changes } : {}),
    ...(birth === undefined ? {} : { birth_date: birth }),
    ...(region === "" || region === "unknown" ? {} : { region: region as Region }),
    ...taxSituation(form),
  };
}

const missedContacts = (form: Builder): NonNullable<Incapacity["missed_contacts"]> =>
  form.rows(rows.missed.value, (key, index) => {
    const at = `incapacity.missed_contacts[${index}]`;
    return {
      kind: form.choice<Missed>(`${at}.kind`, `missed-${key}-kind`, "need-missed"),
      ...form.period(at, `missed-${key}`, `missed-${key}-end`),
    };
  });

/** What does not always count: each answer stands in the case only when it was given and has a meaning in this insurance. */
function details(form: Builder, scheme: Scheme): Partial<Incapacity> {
  form.from("incapacity.business_stopped", "business-stopped");
  form.from("incapacity.worker", "worker").from("incapacity.regular_worker", "regular-worker");
  form.from("incapacity.assistance_of_third_person", "third-person");
  const worker = scheme === "employee" ? value("worker") : "";
  const regular = scheme === "self_employed" ? "unknown" : value("regular-worker");
  const stopped = scheme === "self_employed" && value("business-stopped") === "yes";
  const allowance =
    scheme === "unemployed" && filled("unemployment-benefit")
      ? { unemployment_benefit: form.amount("incapacity.unemployment_benefit", "unemployment-benefit") }
      : {};
  const missed = missedContacts(form);
  return {
    ...(worker === "white_collar" || worker === "blue_collar" ? { worker } : {}),
    ...(regular === "unknown" ? {} : { regular_worker: regular === "yes" }),
    ...(value("third-person") === "yes" ? { assistance_of_third_person: true } : {}),
    ...allowance,
    ...(stopped ? { business_stopped: true } : {}),
    ...(missed.length > 0 ? { missed_contacts: missed } : {}),
  };
}

/** A bank statement says what was paid, not the amount per day: that one is looked for, once the rest is known. */
function fromStatement(form: Builder, question: Case, month: string): Case | undefined {
  const paid = money("received", value("received"));
  const found = isDecimal(paid) ? reader.value?.(question, month, paid) : undefined;
  if (!found) {
    form.need("received", "need-statement");
    return undefined;
  }
  form.statement = found;
  const { incapacity } = question;
  if (question.person.scheme === "self_employed")
    return { ...question, incapacity: { ...incapacity, basis: { kind: "flat_rate" } } };
  const on = incapacity.start > `${month}-01` ? incapacity.start : `${month}-01`;
  return { ...question, incapacity: { ...incapacity, basis: { kind: "daily_benefit", gross: found.daily, on } } };
}

/** A letter that does not show the lump sum is not that of a self-employed person. */
function fromLetter(form: Builder, question: Case): Case | undefined {
  if (asker.value?.isOutside(question)) {
    form.need("scheme", "need-scheme");
    return undefined;
  }
  return { ...question, incapacity: { ...question.incapacity, basis: { kind: "flat_rate" } } };
}

/** The case without any plan; nothing while one of the first four questions is open or not known. */
export function withoutPlans(form: Builder): Case | undefined {
  const scheme = form.choice<Scheme>("person.scheme", "scheme", "need-scheme");
  const known = basis(form, scheme);
  const start = isUnknown("start") ? "" : form.day("incapacity.start", "start");
  const who = person(form, scheme);
  const more = details(form, scheme);
  form.from("horizon.months", "months-shown");
  const horizon = { from: form.month("horizon.from", "from"), months: Number(monthsShown.value) };
  if (!known || form.missing.length > 0 || unknownOfCase().length > 0) return undefined;
  const question: Case = {
    schema: 1,
    person: who,
    incapacity: { start, basis: known, ...more },
    horizon,
    scenarios: [],
  };
  if (known.kind !== "daily_benefit") return question;
  if (value("basis") === "statement") return fromStatement(form, question, known.on);
  return scheme === "self_employed" ? fromLetter(form, question) : question;
}
