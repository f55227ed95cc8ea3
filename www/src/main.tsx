import { signal } from "@preact/signals";
import type { Version } from "loont";
import { hydrate, render } from "preact";
import { App } from "./app";
import { start } from "./engine/engine";
import { followClock } from "./form/fields";
import { engineReady, follow, live } from "./form/live";
import { recall, rememberAnswers } from "./form/memory";
import { followAddress } from "./i18n";
import { loadLater } from "./later";
import { followForgetting } from "./page/forget";
import { done } from "./page/rest";
import { followWho } from "./state/audience";

const version = signal<Version | undefined>(undefined);
const root = document.getElementById("app");

/** Draws the page, and follows what is typed. */
function draw(into: HTMLElement): void {
  followAddress();
  followWho();
  recall();
  rememberAnswers();
  followClock();
  followForgetting();
  // The first screen of index.html (see first/show.ts) comes to life as it stands, unless there is more to show than an empty form.
  if (into.hasChildNodes() && history.state === null) hydrate(<App version={version} />, into);
  else {
    into.replaceChildren();
    render(<App version={version} />, into);
  }
  into.inert = false;
  follow();
}

/** Starts the engine, and draws the page while that is on its way: in a moment of its own, as reading this script was one already. */
function begin(into: HTMLElement): void {
  const started = start().catch((error: unknown) => {
    console.error(error);
  });
  setTimeout(() => {
    draw(into);
    void started.then((known) => {
      engineReady.value = true;
      if (known) {
        version.value = known;
        void loadLater();
      } else {
        live.value = { ...live.value, broken: true };
        done("start");
      }
    });
  });
}

// Not from here: what notes who asked (the tools of a browser) would read this whole script a second time.
if (root) queueMicrotask(() => begin(root));
