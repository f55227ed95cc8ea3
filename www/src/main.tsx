import { signal } from "@preact/signals";
import type { Version } from "loont";
import { render } from "preact";
import { App } from "./app";
import { start } from "./engine/engine";
import { engineReady, follow, live } from "./form/live";
import { recall, rememberAnswers } from "./form/memory";
import { followAddress } from "./i18n";
import { loadLater } from "./later";
import { followWho } from "./page/who";

const version = signal<Version | undefined>(undefined);
const root = document.getElementById("app");

if (root) {
  followAddress();
  followWho();
  recall();
  rememberAnswers();
  render(<App version={version} />, root);
  follow();
  start().then(
    (known) => {
      version.value = known;
      engineReady.value = true;
      void loadLater();
    },
    (error: unknown) => {
      console.error(error);
      engineReady.value = true;
      live.value = { ...live.value, broken: true };
    },
  );
}
