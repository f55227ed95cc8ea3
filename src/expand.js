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
