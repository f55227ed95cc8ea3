import { signal } from "@preact/signals";
import { fragmentFor, isForAdviser } from "../i18n/languages";

/** True when someone advises at this page; else the person is ill. The address says it, and it is not kept anywhere else. */
export const advising = signal(isForAdviser(location.hash));

/** Changes for whom the page is. What was typed stays. */
export function setAdvising(on: boolean, language: string): void {
  advising.value = on;
  history.replaceState(history.state, "", fragmentFor(language, on));
}

/** Follows an address that someone opens or edits; a link to a part of the page changes nothing. */
export function followWho(): void {
  addEventListener("hashchange", () => {
    if (isForAdviser(location.hash)) advising.value = true;
  });
}
