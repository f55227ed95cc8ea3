// Opening a file or a link on the page of an employer: its own, or the planned work of a person's file.
import { signal } from "@preact/signals";
import type { FieldError } from "loont";
import { goTo } from "../../components/focus";
import { askEmployer } from "../../engine/later";
import { remember } from "../../form/memory";
import { isGroup } from "../../form/typed";
import { language } from "../../i18n";
import { LARGEST, TOO_LARGE, UNREADABLE } from "../../keep/file/format";
import { readKept } from "../../keep/file/read";
import { pack, unpack } from "../../keep/link/pack";
import { employing, endingFor } from "../../state/audience";
import { isEmployerUntouched, putTyped, typedByEmployer } from "../fields";
import type { EmployerCase } from "../types";
import { asTypedByEmployer } from "./check";
import { EMPLOYER_FILE, VERSION, type KeptByEmployer } from "./file";
import { lostOf } from "./lost";
import { readPlans, withPlans, type Plans, type Told } from "./plans";
import { textsOfCase } from "./texts";

/** What was read: the texts of the fields, or the planned work of a person. */
export type Read = { texts: Record<string, string> } | { plans: Plans };
export type ReadTexts = Read | { errors: FieldError[] };

/** `told`: what there is to say about the planned work of a person; `none`: there was no such work. */
export type EmployerNews =
  | { kind: "asks"; read: Read }
  | { kind: "opened"; told?: Told; none: boolean }
  | { kind: "refused"; errors: FieldError[] };

export const employerNews = signal<EmployerNews | undefined>(undefined);
export const forgetNews = (): void => {
  employerNews.value = undefined;
};
export const NEWS = "emp-news-title";

const tell = (what: EmployerNews): void => {
  employerNews.value = what;
  goTo(NEWS);
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, "")) as unknown;
  } catch {
    return undefined;
  }
}

/** A case that says more than the form asks is not opened where it can be saved again: nothing of it may be lost without a word. */
function ofEmployerCase(question: unknown, part: boolean): ReadTexts {
  const answer = askEmployer(question as EmployerCase);
  if (answer === undefined || Array.isArray(answer)) return { errors: answer ?? [UNREADABLE] };
  const texts = textsOfCase(question as EmployerCase);
  const lost = part ? [] : lostOf(question as EmployerCase, texts);
  return lost.length > 0 ? { errors: lost } : { texts };
}

function ofEmployerFile(
  { [EMPLOYER_FILE]: version, typed, case: question, receipt: _, ...others }: Record<string, unknown>,
  part: boolean,
): ReadTexts {
  if (version !== VERSION)
    return { errors: [{ path: EMPLOYER_FILE, code: "unknown_schema", args: { known_count: String(VERSION) } }] };
  const unknown = Object.keys(others).map((path): FieldError => ({ path, code: "unknown_field" }));
  if (unknown.length > 0) return { errors: unknown };
  if (typed === undefined && question !== undefined) return ofEmployerCase(question, part);
  const texts = asTypedByEmployer(typed);
  return texts ? { texts } : { errors: [{ path: "typed", code: "wrong_type", args: { expected_id: "object" } }] };
}

/** True for a file of an employer, or for a case of one. */
export function isOfEmployerText(text: string): boolean {
  const saved = text.length > LARGEST ? undefined : parsed(text);
  return isGroup(saved) && (Object.hasOwn(saved, EMPLOYER_FILE) || saved["kind"] === "employer");
}

/**
 * The text of a file or a link. Of a person's file only the planned work is taken; what is wrong with another part of it is not said.
 * `part`: the reader wants only the work, and what the form of an employer does not ask may be there.
 */
export function readForEmployer(text: string, part = false): ReadTexts {
  if (text.length > LARGEST) return { errors: [TOO_LARGE] };
  const saved = parsed(text);
  if (!isGroup(saved)) return { errors: [UNREADABLE] };
  if (Object.hasOwn(saved, EMPLOYER_FILE)) return ofEmployerFile(saved, part);
  if (saved["kind"] === "employer") return ofEmployerCase(saved, part);
  const reading = readKept(text);
  if (reading.kind === "damaged" || !reading.kept.case) return { errors: [UNREADABLE] };
  return { plans: readPlans(reading.kept.case) };
}

/** Puts it into the fields. The planned work of a person stands in place of the ways back; the other answers stay as they are. */
export function place(read: Read): void {
  const none = "plans" in read && Object.keys(read.plans.texts).length === 0;
  const placed = "plans" in read && !none ? withPlans(typedByEmployer(), read.plans) : undefined;
  if (placed) putTyped(placed.texts);
  else if ("texts" in read) putTyped(read.texts);
  remember();
  tell({ kind: "opened", none, ...(placed ? { told: placed.told } : {}) });
}

function offer(read: ReadTexts): void {
  if ("errors" in read) tell({ kind: "refused", errors: read.errors });
  else if (isEmployerUntouched()) place(read);
  else tell({ kind: "asks", read });
}

export async function openForEmployer(file: File): Promise<void> {
  offer(file.size > LARGEST ? { errors: [TOO_LARGE] } : readForEmployer(await file.text()));
}

const JOB = "&employer&job=";

/** The address of this page with what was typed in it; the part behind "#" never leaves the browser. */
export const linkToJob = async (kept: KeptByEmployer): Promise<string> =>
  `${location.href.replace(/#.*$/s, "")}#${language.value}${JOB}${await pack(JSON.stringify(kept))}`;

async function openAddress(): Promise<void> {
  const at = location.hash.indexOf(JOB);
  if (at < 0) return;
  const text = await unpack(location.hash.slice(at + JOB.length), LARGEST);
  employing.value = true;
  history.replaceState(history.state, "", endingFor(language.peek()));
  offer(text === undefined ? { errors: [UNREADABLE] } : readForEmployer(text));
}

/** Looks at the address now, and whenever someone puts another one there. */
export function followJobLinks(): void {
  addEventListener("hashchange", () => void openAddress());
  void openAddress();
}
