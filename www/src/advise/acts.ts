// What a button and a shortcut do alike.
import { effect, signal } from "@preact/signals";
import { goTo, goToField } from "../components/focus";
import { solveNow } from "../form/live";
import { language, t } from "../i18n";
import { save } from "../keep/save";
import { addCase, cases, closeCase, copyCase, MOST_CASES, reopenCase, showCase, shown, stepCase } from "./cases";
import { caseName, LONGEST_CASE_NAME, typedName } from "./name";

/** What was done last, for who sees it and for who listens. */
export const said = signal("");

// It was said in the language of then.
effect(() => {
  void language.value;
  said.value = "";
});

export const caseButton = (number: number): string => `case-${number}`;

const here = () => cases.value.find(({ number }) => number === shown.value);

function sayWhere(): void {
  const one = here();
  if (one)
    said.value = t("case-here", {
      name: caseName(one),
      place: cases.value.indexOf(one) + 1,
      count: cases.value.length,
    });
}

/** Where the focus was may be gone with the other case: then it goes to the button of this one, without moving the page. */
function holdFocus(): void {
  setTimeout(() => {
    if (document.activeElement === document.body)
      document.getElementById(caseButton(shown.value))?.focus({ preventScroll: true });
  });
}

export function chooseCase(number: number): void {
  showCase(number);
  sayWhere();
}

/** The case some places further. */
export function turn(by: number): void {
  stepCase(by);
  sayWhere();
  holdFocus();
}

function opened(done: boolean): void {
  if (!done) {
    said.value = t("cases-full", { most: MOST_CASES });
    return;
  }
  sayWhere();
  goTo("case-name");
}

export const newCase = (): void => opened(addCase());

/** A copy has the name of its model, with a word behind it. */
export function copyHere(): void {
  const one = here();
  const name = one ? typedName(one) : "";
  opened(copyCase(name === "" ? "" : t("case-copy-name", { name }).slice(0, LONGEST_CASE_NAME)));
}

export function closeHere(): void {
  closeCase();
  said.value = "";
  goTo("case-closed");
}

export function bringBack(): void {
  reopenCase();
  sayWhere();
  goTo(caseButton(shown.value));
}

export function saveHere(): void {
  solveNow();
  said.value = save();
}

/** Goes to a part of the page; without a result most of them are not there yet. */
export function goToPart(id: string): void {
  if (document.getElementById(id)) goTo(id);
  else said.value = t("keep-no-result");
}

export const goToCases = (): void => goTo(caseButton(shown.value));

export const goToQuestions = (): void => goToField("scheme");

export function printHere(): void {
  solveNow();
  print();
}
