import { batch, signal } from "@preact/signals";
import { fragmentFor, isForAdviser, isForEmployer, partIn } from "../i18n/languages";

/** For whom the page can be. */
export type Who = "ill" | "advise" | "employer";

/** True when someone advises at this page; else the person is ill. The address says it, and it is not kept anywhere else. */
export const advising = signal(isForAdviser(location.hash));

/** True when an employer sits at this page: then nothing of the person's side is on it. */
export const employing = signal(isForEmployer(location.hash));

export const who = (): Who => (employing.value ? "employer" : advising.value ? "advise" : "ill");

/** The end of the address in this language, for who is here now. */
export const endingFor = (language: string): string => fragmentFor(language, advising.peek(), employing.peek());

/** Changes for whom the page is. What was typed stays. */
export function setWho(next: Who, language: string): void {
  batch(() => {
    advising.value = next === "advise";
    employing.value = next === "employer";
  });
  history.replaceState(history.state, "", endingFor(language));
}

/** Follows an address that someone opens or edits; a link to a part of the page changes nothing. */
export function followWho(): void {
  addEventListener("hashchange", () => {
    if (partIn(location.hash) !== undefined) employing.value = false; // a part of the person's page
    const employer = isForEmployer(location.hash);
    if (!employer && !isForAdviser(location.hash)) return;
    batch(() => {
      advising.value = !employer;
      employing.value = employer;
    });
  });
}
