import { isValidElement, type ComponentChildren, type VNode } from "preact";

/** What starts on a line of its own inside a cell. */
const IS_BLOCK = /\b(?:differs|status|hint)\b/;

const isBlock = ({ type, props }: VNode<{ class?: string }>): boolean =>
  type === "li" || IS_BLOCK.test(props.class ?? "");

/** The words of a cell, cut where a line begins. A cell is made of elements alone, so its words are there before it is drawn. */
export function linesOf(cell: ComponentChildren): string[] {
  const lines = [""];
  const read = (part: ComponentChildren): void => {
    if (Array.isArray(part)) part.forEach(read);
    else if (isValidElement(part)) {
      const element = part as VNode<{ class?: string; children?: ComponentChildren }>;
      if (isBlock(element)) lines.push("");
      read(element.props.children);
      if (isBlock(element)) lines.push("");
    } else if (typeof part === "string" || typeof part === "number") lines[lines.length - 1] += String(part);
  };
  read(cell);
  return lines.filter((line) => line.trim() !== "");
}

/** How many lines a cell takes when this many letters stand in one. */
export const heightOf = (cell: ComponentChildren, letters: number): number =>
  linesOf(cell).reduce((sum, line) => sum + Math.max(1, Math.ceil(line.trim().length / letters)), 0);
