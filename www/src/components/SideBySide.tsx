import type { ComponentChildren } from "preact";
import { CertaintyMark, type Sure } from "./CertaintyMark";

export interface SideLine {
  key: string;
  label: string;
  sure?: Sure | undefined;
  cells: readonly ComponentChildren[];
  why?: ComponentChildren;
  total?: boolean;
}

/**
 * "Now" beside "with work", a line for each amount. On a narrow screen the label stands above its amounts; the roles keep
 * it a table for whoever listens to it.
 */
export function SideBySide({
  name,
  caption,
  columns,
  lines,
}: {
  name: string;
  caption: string;
  columns: readonly string[];
  lines: readonly SideLine[];
}) {
  return (
    <table class="compare" role="table" data-table={name}>
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" class="corner" />
          {columns.map((column) => (
            <th scope="col" role="columnheader" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {lines.map(({ key, label, sure, cells, why, total }) => (
        <tbody role="rowgroup" key={key} class={total ? "total" : undefined} data-line={key}>
          <tr role="row">
            <th scope="row" role="rowheader">
              {label}
              {sure && <CertaintyMark sure={sure} />}
            </th>
            {cells.map((cell, index) => (
              <td role="cell" class="number" key={index}>
                {cell}
              </td>
            ))}
          </tr>
          {why && (
            <tr role="row" class="why-row">
              <td role="cell" colSpan={columns.length + 1}>
                {why}
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}
