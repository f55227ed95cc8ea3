import { active } from "../../form/scenarios";
import { t } from "../../i18n";
import { nameOf } from "../name";
import { subtitleOf } from "../PlanCards";
import type { Column } from "./columns";
import type { Row } from "./rows";

export interface Group {
  title: string;
  rows: readonly Row[];
}

/** How many columns a narrow screen shows. */
const NARROW = 2;

export const columnName = ({ plan }: Column): string => (plan ? nameOf(plan) : t("plans-none"));

/** A column for each plan, a row for each question. A narrow screen shows two columns; a wide one may be moved sideways. */
export function Table({
  caption,
  columns,
  groups,
  first,
}: {
  caption: string;
  columns: readonly Column[];
  groups: readonly Group[];
  first: number;
}) {
  const away = (place: number): string => (place < first || place >= first + NARROW ? " away" : "");
  return (
    <div class="sideways" role="region" aria-label={caption} tabIndex={0}>
      <table class="compare plans" role="table" data-table="plans">
        <caption class="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="corner" />
            {columns.map((column, place) => (
              <th scope="col" role="columnheader" class={`column${away(place)}`} key={column.plan?.key ?? "none"}>
                {columnName(column)}
                {column.plan && <span class="hint">{subtitleOf(column.plan)}</span>}
                {column.outcome?.limits.some(({ kind }) => kind === "own_work_income") && (
                  <span class="hint">{t("plans-own-income")}</span>
                )}
                {column.plan && column.plan.key === active.value && <span class="hint">{t("plans-on-screen")}</span>}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody role="rowgroup" key={title}>
            <tr role="row" class="group">
              <th scope="rowgroup" role="rowheader" colSpan={columns.length + 1}>
                {title}
              </th>
            </tr>
            {rows.map(({ key, label, read, total }) => (
              <tr role="row" class={total ? "total" : undefined} data-line={key} key={key}>
                <th scope="row" role="rowheader">
                  {label}
                </th>
                {columns.map((column, place) => (
                  <td role="cell" class={`number${away(place)}`} key={column.plan?.key ?? "none"}>
                    {read(column)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
