// What the engine writes once, put back where it belongs: a month in its dates, the steps in months and years, citations and
// the names of numbers in the steps. What is the same stays the same object.
export function expand(text) {
  const { outcome, apart } = JSON.parse(text);
  const rules = apart.rules.map(([rule, result_kind, about, names]) => [
    rule,
    result_kind,
    about,
    names.split(" ").slice(0, -1),
  ]);
  const steps = apart.steps.map(([place, values, result, status, cited, segment]) => {
    const [rule, result_kind, about, names] = rules[place];
    const args = {};
    names.forEach((name, at) => {
      args[name] = values[at];
    });
    const step = { rule, args, result, result_kind, about, status, cites: apart.cites[cited] };
    if (segment !== null) step.segment = segment;
    return step;
  });
  const explained = (places) => places.map((place) => steps[place]);
  for (const month of apart.months) month[2] = explained(month[2]);
  for (const { months, years, calendar } of outcome.scenarios) {
    months.forEach(([month, place, difference_with_baseline, ends, after_tax], at) => {
      const [
        [
          [parts, days, sum, pension_deduction, withholding_tax, left],
          guaranteed_wage,
          premiums,
          [gross, fund_pays, on_time],
          net,
          net_complete,
        ],
        wage,
        explanation,
      ] = apart.months[place];
      const day = (number) => `${month}-${number < 10 ? "0" : ""}${number}`;
      const segments = parts.map(
        ([phase, count, daily_full, reduction_percent, sanction_percent, daily_paid, paid], one) => {
          const segment = {
            from: day(one ? ends[one - 1] + 1 : 1),
            to: day(ends[one]),
            phase,
            days: count,
            daily_full,
            reduction_percent,
            daily_paid,
            gross: paid,
          };
          if (sanction_percent !== null) segment.sanction_percent = sanction_percent;
          return segment;
        },
      );
      const benefit = { segments, days, gross: sum, pension_deduction, withholding_tax, net: left };
      const whole = {
        month,
        benefit,
        premiums,
        gross,
        fund_pays,
        net,
        difference_with_baseline,
        net_complete,
        explanation,
      };
      if (on_time !== null) whole.fund_pays_on_time = on_time;
      if (guaranteed_wage !== null) whole.guaranteed_wage = guaranteed_wage;
      if (after_tax !== null) whole.after_tax = after_tax;
      if (wage !== null) whole.wage = apart.wages[wage];
      months[at] = whole;
    });
    calendar.forEach(([on, kind, args, cited], at) => {
      calendar[at] = { on, kind, args, cites: apart.cites[cited] };
    });
    for (const year of years) year.explanation = explained(year.explanation);
  }
  return outcome;
}

// An employer's outcome, with its months and citations put back where they belong. What is the same stays the same object.
export function expand_employer(text) {
  const { outcome, months, cites } = JSON.parse(text);
  for (const option of outcome.options) {
    option.months = option.months.map(([month, place]) => ({ ...months[place], month }));
    option.calendar = option.calendar.map(([on, kind, who, args, cited]) => ({
      on,
      kind,
      who,
      args,
      cites: cites[cited],
    }));
  }
  return outcome;
}

// A value as the engine reads it, or `null` when it is too large, or `undefined` when it has no JSON; of a saved file also
// its text. Longer lists and texts than `longest` are cut off, and in the place of what JSON has no word for (a function, a
// symbol, a big integer, bytes) stands an object, which no field of a case accepts there: so each can be refused by its path.
export function plain(value, file, most, longest, largest) {
  let seen = 0;
  try {
    const text =
      file && typeof value === "string" && value.length <= largest
        ? value
        : JSON.stringify(value, (_, one) => {
            seen += 1;
            if (seen > most) throw seen;
            if (typeof one === "string") return one.slice(0, longest);
            if (Array.isArray(one)) return one.length > longest ? Array.prototype.slice.call(one, 0, longest) : one;
            return /function|symbol|bigint/.test(typeof one) || ArrayBuffer.isView(one) ? {} : one;
          });
    return text.length > largest ? null : flat(JSON.parse(text), 0);
  } catch {
    return seen > most ? null : undefined;
  }
}

const encoder = new TextEncoder();

// A text behind the number of its bytes. Half of a pair of characters has no place in text.
const counted = (text) => {
  if (!/\P{ASCII}/u.test(text)) return `"${text.length}:${text}`;
  if (/\p{Surrogate}/u.test(text)) throw text;
  return `"${encoder.encode(text).length}:${text}`;
};

// A plain value without anything that would have to be unescaped. A case has seven levels.
const flat = (value, depth) => {
  if (depth > 64) throw depth;
  if (typeof value === "string") return counted(value);
  if (typeof value === "number") return Number.isSafeInteger(value) && value >= 0 ? `#${value};` : "#;";
  if (Array.isArray(value)) return `[${value.map((one) => flat(one, depth + 1)).join("")}]`;
  if (value === null || typeof value === "boolean") return value === null ? "n" : value ? "y" : "f";
  return `{${Object.entries(value)
    .map(([name, one]) => counted(name) + flat(one, depth + 1))
    .join("")}}`;
};

// What the engine wrote, as a plain object.
export const parsed = (text) => JSON.parse(text);

// An error that tells what is wrong with a case.
export function invalid(message, errors, code) {
  const error = new Error(message);
  error.name = "InvalidCase";
  return Object.assign(error, { code, errors: JSON.parse(errors) });
}
