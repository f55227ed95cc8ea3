// What the engine writes once, put back where it belongs: a step in its months and years, its citations and the names of
// its numbers in the step, a wage in its months. What is the same stays the same object.
export function expand({ outcome, rules, steps, cites, explanations, wages, places }) {
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

// A value as JSON text, or `null` when it holds more than `most` values, or `undefined` when it has no JSON. Longer lists and
// texts than `longest` are cut off, and in the place of what JSON has no word for (a function, a symbol, a big integer,
// bytes) stands an object, which no field of a case accepts there: so each can be refused by its path.
export function plain(value, most, longest) {
  let seen = 0;
  try {
    return JSON.stringify(value, (_, one) => {
      seen += 1;
      if (seen > most) throw seen;
      if (typeof one === "string") return one.slice(0, longest);
      if (Array.isArray(one)) return one.length > longest ? Array.prototype.slice.call(one, 0, longest) : one;
      return /function|symbol|bigint/.test(typeof one) || ArrayBuffer.isView(one) ? {} : one;
    });
  } catch {
    return seen > most ? null : undefined;
  }
}

// An error that tells what is wrong with a case.
export function invalid(message, errors, code) {
  const error = new Error(message);
  error.name = "InvalidCase";
  return Object.assign(error, { code, errors: JSON.parse(errors) });
}
