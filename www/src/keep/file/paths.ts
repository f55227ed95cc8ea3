/** The question that a part of a case belongs to, by the end of its path. */
const FIELD: readonly [end: RegExp, field: string][] = [
  [/^person\.scheme$/, "scheme"],
  [/^person\.family$/, "family"],
  [/^person\.family_changes/, "change"],
  [/^person\.region$/, "region"],
  [/^person\.tax\.household$/, "tax-household"],
  [/^person\.tax\.dependent_children$/, "tax-children"],
  [/^person\.tax\.municipal_rate$/, "tax-municipal"],
  [/^incapacity\.start$/, "start"],
  [/^incapacity\.basis\.on$/, "letter"],
  [/^incapacity\.basis/, "basis"],
  [/^incapacity\.missed_contacts/, "missed"],
  [/^incapacity\.unemployment_benefit$/, "unemployment-benefit"],
  [/^horizon\.from$/, "from"],
  [/^horizon\.months$/, "months-shown"],
  [/\.hours_by_month/, "attested"],
  [/\.weekly_hours$/, "hours"],
  [/\.full_time_hours$/, "full-time-hours"],
  [/\.gross_monthly$/, "wage"],
  [/\.setting$/, "setting"],
  [/\.worker$/, "job-worker"],
  [/\.declared_on$/, "declared"],
  [/\.permitted_from$/, "permitted"],
  [/\.net_yearly_income/, "income"],
  [/^scenarios/, "plans"],
];

/** The field of the form; nothing for what the form does not ask. */
export const fieldAt = (path: string): string | undefined => FIELD.find(([end]) => end.test(path))?.[1];
