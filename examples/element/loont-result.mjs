// `loont/` is the npm package, copied beside this file.
import init, { simulate } from "./loont/loont.js";

/** The locale that writes the amounts, and the few words of the element. Another site may put its own here. */
const LANGUAGES = {
  nl: {
    locale: "nl-BE",
    per: "Netto per maand: ",
    fund: "Het ziekenfonds betaalt per maand: ",
    without: "Zonder plan",
    more: "meer",
    less: "minder",
    estimate: "schatting",
    wrong: "Met deze gegevens kan niets worden berekend.",
    all: "Alles, met uitleg",
  },
  fr: {
    locale: "fr-BE",
    per: "Net par mois : ",
    fund: "La mutualité paie par mois : ",
    without: "Sans projet",
    more: "de plus",
    less: "de moins",
    estimate: "estimation",
    wrong: "Avec ces données, rien ne peut être calculé.",
    all: "Tout, avec les explications",
  },
  de: {
    locale: "de-BE",
    per: "Netto pro Monat: ",
    fund: "Die Krankenkasse zahlt pro Monat: ",
    without: "Ohne Plan",
    more: "mehr",
    less: "weniger",
    estimate: "Schätzung",
    wrong: "Mit diesen Angaben lässt sich nichts berechnen.",
    all: "Alles, mit Erklärung",
  },
  en: {
    locale: "en-IE",
    per: "Net a month: ",
    fund: "The fund pays a month: ",
    without: "Without a plan",
    more: "more",
    less: "less",
    estimate: "estimate",
    wrong: "With these data nothing can be calculated.",
    all: "All of it, with explanations",
  },
};

/** Fetched once, whatever the number of elements. */
let engine;

const element = (name, ...parts) => {
  const made = document.createElement(name);
  made.append(...parts);
  return made;
};

/** A case small enough for an address, as the page reads it behind `#nl&case=`. */
async function packed(question) {
  const small = new Blob([JSON.stringify(question)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(small).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/**
 * `<loont-result lang="nl" month="2026-04" page="https://loont.example/">` with a property `case`: what reaches the account
 * in that month (else the last one) for each scenario, and what it differs from the first. It has no style of its own, so that
 * the page around gives it one, and needs no more of a policy than `script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'`.
 */
class LoontResult extends HTMLElement {
  static observedAttributes = ["lang", "month", "page"];
  #case;
  #turn = 0;

  get case() {
    return this.#case;
  }
  set case(question) {
    this.#case = question;
    void this.#show();
  }

  connectedCallback() {
    void this.#show();
  }
  attributeChangedCallback() {
    void this.#show();
  }

  async #show() {
    const turn = ++this.#turn;
    if (!this.isConnected || !this.#case) return;
    engine ??= init();
    await engine;
    const words = LANGUAGES[this.lang] ?? LANGUAGES.nl;
    const parts = this.#parts(words);
    const page = this.getAttribute("page");
    if (page) {
      const link = element("a", words.all);
      link.href = `${page}#${this.lang || "nl"}&case=${await packed(this.#case)}`;
      link.rel = "noreferrer";
      parts.push(element("p", link));
    }
    if (turn === this.#turn) this.replaceChildren(...parts);
  }

  #parts(words) {
    let outcome;
    try {
      outcome = simulate(this.#case);
    } catch (error) {
      if (error.code !== "invalid_case") throw error;
      return [
        element("p", words.wrong),
        element("ul", ...error.errors.map(({ path, code }) => element("li", `${path}: ${code}`))),
      ];
    }
    const euro = (amount) => new Intl.NumberFormat(words.locale, { style: "currency", currency: "EUR" }).format(amount);
    const rows = outcome.scenarios.map(({ id, label, months }, place) => {
      const month = months.find((one) => one.month === this.getAttribute("month")) ?? months.at(-1);
      const { net, fund_pays, net_complete, wage, difference_with_baseline: difference } = month;
      const known = net_complete ? `${words.per}${euro(net)}` : `${words.fund}${euro(fund_pays)}`;
      const mark = wage?.certainty.net === "estimate" ? ` (${words.estimate})` : "";
      const than =
        place === 0 || !net_complete
          ? ""
          : `${euro(difference.replace("-", ""))} ${difference.startsWith("-") ? words.less : words.more}`;
      return element(
        "div",
        element("dt", place === 0 ? words.without : (label ?? id)),
        element("dd", known + mark),
        ...(than ? [element("dd", than)] : []),
      );
    });
    return [element("dl", ...rows)];
  }
}

customElements.define("loont-result", LoontResult);
