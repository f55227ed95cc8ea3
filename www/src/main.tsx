import { signal } from "@preact/signals";
import type { Version } from "loont";
import { hydrate, render } from "preact";
import { App } from "./app";
import { start } from "./engine/engine";
import { engineReady, follow, live } from "./form/live";
import { recall, rememberAnswers } from "./form/memory";
import { followAddress } from "./i18n";
import { loadLater } from "./later";
import { followWho } from "./page/who";

const version = signal<Version | undefined>(undefined);
const root = document.getElementById("app");

/** Draws the page, and follows what is typed. */
function draw(into: HTMLElement): void {
  followAddress();
  followWho();
  recall();
  rememberAnswers();
  // The first screen of index.html (see first/show.ts) comes to life as it stands, unless there is more to show than an empty form.
  if (into.hasChildNodes() && history.state === null) hydrate(<App version={version} />, into);
  else {
    into.replaceChildren();
    render(<App version={version} />, into);
  }
  into.inert = false;
  follow();
}

if (root) {
  // The engine is on its way while the page is drawn, and that is a moment of its own: reading this script was one already.
  const started = start().catch((error: unknown) => { console.error(error); });
  setTimeout(() => {
    draw(root);
    void started.then((known) => {
      engineReady.value = true;
      if (known) {
        version.value = known;
        void loadLater();
      } else live.value = { ...live.value, broken: true };
    });
  });
}
