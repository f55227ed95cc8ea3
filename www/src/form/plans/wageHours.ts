import { text, value } from "../fields";
import { decimal, isDecimal } from "../parse";

/**
 * A wage is typed for a number of hours. That number is kept, so that moving the hours afterwards takes the wage in
 * proportion (the engine does) and never changes what was typed.
 */
export function keepWageHours(name: string, again: boolean): void {
  const kept = text(`${name}wage-hours`);
  const hours = decimal(value(`${name}hours`));
  if (value(`${name}wage`) === "") kept.value = "";
  else if ((again || kept.value === "") && isDecimal(hours)) kept.value = hours;
}
