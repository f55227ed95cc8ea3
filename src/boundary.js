// What the engine writes once, put back where it belongs: a step in its months and years, its citations and the names of
// its numbers in the step, a wage in its months. What is the same stays the same object.
export function expand(text) {
  const { outcome, rules, steps, cites, explanations, wages, places } = JSON.parse(text);
  for (const rule of rules) rule[3] = rule[3].split(" ").slice(0, -1);
  const whole = steps.map(([place, values, result, status, cited, segment]) => {
    const [rule, result_kind, about, names] = rules[place];
    const args = {};
    names.forEach((name, at) => { args[name] = values[at]; });
    const step = { rule, args, result, result_kind, about, status, cites: cites[cited] };
    if (segment !== null) step.segment = segment;
    return step;
  });
  const lists = explanations.map((list) => list.map((at) => whole[at]));
  outcome.scenarios.forEach(({ months, years }, at) => {
    places[at].months.forEach(([explanation, wage], month) => {
      months[month].explanation = lists[explanation];
      if (wage !== null) months[month].wage = wages[wage];
    });
    places[at].years.forEach((explanation, year) => { years[year].explanation = lists[explanation]; });
  });
  return outcome;
}

// A value as the engine reads it, or `null` when it is too large, or `undefined` when it has no JSON; of a saved file also
// its text. Longer lists and texts than `longest` are cut off, and in the place of what JSON has no word for (a function, a
// symbol, a big integer, bytes) stands an object, which no field of a case accepts there: so each can be refused by its path.
export function plain(value, file, most, longest, largest) {
  let seen = 0;
  try {
    const text = file && typeof value === "string" && value.length <= largest ? value : JSON.stringify(value, (_, one) => {
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
  return `{${Object.entries(value).map(([name, one]) => counted(name) + flat(one, depth + 1)).join("")}}`;
};

// What the engine wrote, as a plain object.
export const parsed = (text) => JSON.parse(text);

// An error that tells what is wrong with a case.
export function invalid(message, errors, code) {
  const error = new Error(message);
  error.name = "InvalidCase";
  return Object.assign(error, { code, errors: JSON.parse(errors) });
}
