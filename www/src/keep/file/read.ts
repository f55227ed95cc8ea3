import { upgrade, type Case, type FieldError } from "loont";
import { isInvalidCase } from "../../engine/engine";
import { isGroup } from "../../form/typed";
import { problemsAround } from "./check";
import { damaged, LARGEST, TOO_LARGE, UNREADABLE, VERSION, type Kept, type Reading } from "./format";

type Upgraded = { case: Case } | { errors: FieldError[] };

/** A case of any schema so far, as the engine of this page writes it. */
function upgraded(saved: unknown): Upgraded {
  try {
    return { case: upgrade(saved) };
  } catch (error) {
    if (!isInvalidCase(error)) console.error(error);
    return { errors: isInvalidCase(error) ? error.errors : [UNREADABLE] };
  }
}

/** A case that stands alone, as Node or another site writes it. */
function readCase(saved: unknown): Reading {
  const result = upgraded(saved);
  return "case" in result ? { kind: "kept", kept: { loont: VERSION, case: result.case } } : damaged(...result.errors);
}

/** A case with what stands around it. */
function readAround(saved: Record<string, unknown>): Reading {
  const around = problemsAround(saved);
  const result: Upgraded | undefined = saved["case"] === undefined ? undefined : upgraded(saved["case"]);
  const errors = result && "errors" in result ? result.errors : [];
  if (around.length > 0 || errors.length > 0) return damaged(...around, ...errors);
  return {
    kind: "kept",
    kept: { ...(saved as unknown as Kept), ...(result && "case" in result ? { case: result.case } : {}) },
  };
}

/** The text of a file or a link. Everything that is wrong with it is told at once; nothing of a damaged one is used. */
export function readKept(text: string): Reading {
  if (text.length > LARGEST) return damaged(TOO_LARGE);
  let saved: unknown;
  try {
    saved = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return damaged(UNREADABLE);
  }
  return isGroup(saved) && Object.hasOwn(saved, "loont") ? readAround(saved) : readCase(saved);
}
