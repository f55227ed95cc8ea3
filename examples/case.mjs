/** One person, half-time from April: the case of every example here. */
export const example = {
  schema: 1,
  person: { scheme: "employee", family: "single" },
  incapacity: { start: "2025-09-01", basis: { kind: "daily_benefit", gross: "75.00", on: "2026-03-02" } },
  horizon: { from: "2026-03", months: 6 },
  scenarios: [
    {
      id: "half-time",
      activities: [
        {
          kind: "employee_work",
          from: "2026-04-01",
          weekly_hours: "19",
          full_time_hours: "38",
          gross_monthly: "1500.00",
        },
      ],
    },
  ],
};

/** What the fund pays a day in the second month, without and with the work. */
export const daily = ({ scenarios }) => scenarios.map(({ months }) => months[1].benefit.segments[0].daily_paid);
