// What may stand in a file or a link of an employer. Everything else is left out, wherever it came from.
import { isGroup } from "../../form/typed";
import type { EmployerCase } from "../types";

type Shape = true | readonly [Shape] | { readonly [key: string]: Shape };

const REPLACEMENT: Shape = { gross_monthly: true, weekly_hours: true, status: true, from: true, to: true };

const CASE: Shape = {
  schema: true,
  kind: true,
  employer: {
    region: true,
    headcount_50_or_more: true,
    headcount_20_or_more: true,
    sheltered: true,
    category: true,
    contribution_percent: true,
  },
  worker: {
    status: true,
    contract: true,
    employed_since: true,
    age_at_start: true,
    category: true,
    recognised: true,
    region: true,
  },
  job: {
    gross_monthly: true,
    weekly_hours: true,
    full_time_hours: true,
    end_of_year_premium: true,
    structural_reduction: true,
  },
  incapacity: { start: true, previous: { from: true, to: true, days_paid: true, other_cause: true } },
  horizon: { from: true, months: true },
  options: [
    {
      id: true,
      label: true,
      events: [
        {
          kind: true,
          from: true,
          to: true,
          weekly_hours: true,
          gross_monthly: true,
          permitted_since: true,
          other_cause: true,
        },
      ],
      replacement: REPLACEMENT,
    },
  ],
  replacement: REPLACEMENT,
  subsidies: [{ kind: true, since: true, percent: true, package: true, guidance: true }],
  solidarity_exempt_if_authorised_work: true,
};

function only(value: unknown, shape: Shape): unknown {
  if (shape === true) return isGroup(value) || Array.isArray(value) ? undefined : value;
  if (Array.isArray(shape)) return Array.isArray(value) ? value.map((one) => only(one, shape[0] as Shape)) : undefined;
  if (!isGroup(value)) return undefined;
  return Object.fromEntries(
    Object.entries(shape).flatMap(([key, inner]) => {
      const kept = Object.hasOwn(value, key) ? only(value[key], inner as Shape) : undefined;
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}

/** The parts of a case that an employer's file may hold. */
export const onlyAllowed = (question: EmployerCase): EmployerCase => only(question, CASE) as EmployerCase;
