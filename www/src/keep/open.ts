import { signal } from "@preact/signals";
import { upgrade, type Case, type FieldError, type Outcome, type Receipt } from "loont";
import { addCase, shown } from "../advise/cases";
import { ask } from "../engine/engine";
import { goTo } from "../components/focus";
import { fillForm } from "../form/fill";
import { isUntouched, putBack } from "../form/fields";
import { live, solveNow } from "../form/live";
import { remember } from "../form/memory";
import { isGroup } from "../form/typed";
import { language } from "../i18n";
import { advising, employing } from "../state/audience";
import { isOfEmployerText } from "../employer/keep/open";
import { takeJobs } from "../employer/keep/person";
import { LARGEST, TOO_LARGE, UNREADABLE, type Cents, type Kept, type Reading } from "./file/format";
import { readKept } from "./file/read";
import { packedIn, readLink, shortenAddress } from "./link/link";

/** What there is to say about a file or a link; `name` is the name of the file. It belongs to one of the open cases. */
export type News = { of?: number } & (
  | { kind: "asks"; name: string | undefined; kept: Kept }
  | { kind: "job"; name: string | undefined; count: number }
  | { kind: "refused"; name: string | undefined; errors: FieldError[] }
  | {
      kind: "opened";
      name: string | undefined;
      receipt?: Receipt | undefined;
      cents?: Cents[] | undefined;
      now?: Outcome;
      noCase: boolean;
      lost: string[];
    }
);

export const news = signal<News | undefined>(undefined);
export const NEWS_TITLE = "news-title";

const tell = (what: News): void => {
  news.value = { ...what, of: shown.peek() };
  goTo(NEWS_TITLE);
};

/** A case as text, with its plans numbered: the form gives them ids of its own. */
const numbered = (one: Case): Case => ({
  ...one,
  scenarios: one.scenarios.map((plan, place) => ({ ...plan, id: String(place) })),
});

/** The paths of what one value says and the other does not. */
function pathsLost(wanted: unknown, found: unknown, path = ""): string[] {
  if (isGroup(wanted) && isGroup(found)) {
    return Object.keys(wanted).flatMap((key) =>
      pathsLost(wanted[key], found[key], path === "" ? key : `${path}.${key}`),
    );
  }
  if (Array.isArray(wanted) && Array.isArray(found))
    return wanted.flatMap((one, place) => pathsLost(one, found[place], `${path}[${place}]`));
  return JSON.stringify(wanted) === JSON.stringify(found) ? [] : [path];
}

function lostOf(wanted: Case): string[] {
  solveNow();
  const { draft } = live.value; // also of what is asked about first
  const entered = draft.work ?? draft.basis;
  const now = entered && upgrade(entered);
  return pathsLost(numbered(wanted), now && numbered(now));
}

/** Puts it into the form. The typed texts count as long as they still say the case; else the case does. */
function place({ case: wanted, form }: Kept): string[] {
  if (form) putBack(form);
  if (!wanted || (form && lostOf(wanted).length === 0)) return [];
  fillForm(wanted, language.value === "en" ? "." : ",");
  return lostOf(wanted);
}

export function open(kept: Kept, name: string | undefined): void {
  const lost = place(kept);
  solveNow();
  remember();
  const answer = kept.case && ask(kept.case);
  tell({
    kind: "opened",
    name,
    lost,
    noCase: kept.case === undefined,
    receipt: kept.receipt,
    cents: kept.cents,
    ...(answer?.kind === "outcome" ? { now: answer.outcome } : {}),
  });
}

/** Opens what was read, unless there are answers in the form: then the person is asked first, or it becomes a case of its own. */
function offer(reading: Reading, name: string | undefined): void {
  if (reading.kind === "damaged") tell({ kind: "refused", name, errors: reading.errors });
  else if (isUntouched() || (advising.peek() && addCase())) open(reading.kept, name);
  else tell({ kind: "asks", name, kept: reading.kept });
}

/** The file of an employer: its hours and wage become plans beside those that there are. */
function openJob(text: string, name: string): void {
  const count = takeJobs(text);
  if (count === undefined) {
    offer({ kind: "damaged", errors: [UNREADABLE] }, name);
    return;
  }
  solveNow();
  remember();
  tell({ kind: "job", name, count });
}

export async function openFile(file: File): Promise<void> {
  const tooLarge: Reading = { kind: "damaged", errors: [TOO_LARGE] };
  const text = file.size > LARGEST ? undefined : await file.text();
  if (text !== undefined && isOfEmployerText(text)) openJob(text, file.name);
  else offer(text === undefined ? tooLarge : readKept(text), file.name);
}

/** Opens the case in the address, and takes it out of there. */
async function openAddress(): Promise<void> {
  const packed = packedIn(location.hash);
  if (packed === undefined) return;
  const reading = await readLink(packed);
  employing.value = false; // a case is that of a person
  offer(reading, undefined);
  shortenAddress();
}

/** Forgets what was read, also what waits for an answer. */
export function forgetRead(): void {
  news.value = undefined;
  if (packedIn(location.hash) !== undefined) shortenAddress();
}

/** Looks at the address now, and whenever someone puts another one there. */
export function followLinks(): void {
  addEventListener("hashchange", () => void openAddress());
  void openAddress();
}
