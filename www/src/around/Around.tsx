import { useEffect, useState } from "preact/hooks";
import { goInto } from "../components/focus";
import { Glossary } from "../glossary/Glossary";
import { t } from "../i18n";
import { partIn } from "../i18n/languages";
import { begun, done } from "../page/rest";
import { Facts } from "./Facts";
import { Others } from "./Others";
import { Part } from "./Part";
import { EVERYONE, REGIONS, SITUATIONS, STEPS } from "./places";
import { Accessibility, Privacy } from "./Statements";

const SCHEMES = {
  employee: "scheme-employee",
  unemployed: "scheme-unemployed",
  self_employed: "scheme-self-employed",
} as const;

/** Opens the part that the address names, now and when it changes. */
function useAddress(): void {
  useEffect(() => {
    const open = (): void => {
      const part = partIn(location.hash);
      const box = part === undefined ? null : document.getElementById(part);
      if (!box || !(box instanceof HTMLDetailsElement || part?.startsWith("term-"))) return;
      if (box instanceof HTMLDetailsElement) box.open = true;
      goInto(box.querySelector("summary")?.id ?? box.id);
    };
    open();
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, []);
}

/** What stands around the calculation, drawn in a moment of its own: nobody waits for it, and it is long. */
export function Around() {
  const [turn, setTurn] = useState(false);
  useEffect(() => {
    begun("around");
    const timer = setTimeout(() => {
      setTurn(true);
      done("around");
    });
    return () => {
      clearTimeout(timer);
      done("around");
    };
  }, []);
  return turn ? <Parts /> : null;
}

/** Who helps, the way back, what happened to others, and the two statements. */
function Parts() {
  useAddress();
  return (
    <section class="around" aria-labelledby="around-title">
      <h2 id="around-title">{t("around-title")}</h2>
      <p class="hint">{t("around-intro")}</p>
      <Part id="support" title={t("support-title")}>
        <Facts facts={EVERYONE} />
        <h3>{t("support-situation")}</h3>
        {SITUATIONS.map(({ scheme, facts }) => (
          <Part key={scheme} id={`support-${scheme.replace("_", "-")}`} title={t(SCHEMES[scheme])}>
            <Facts facts={facts} />
          </Part>
        ))}
        <h3>{t("support-region")}</h3>
        {REGIONS.map(({ region, facts }) => (
          <Part key={region} id={`support-${region}`} title={t(`word-region-${region}`)}>
            <Facts facts={facts} />
          </Part>
        ))}
        <p class="hint">{t("support-checked")}</p>
      </Part>
      <Part id="steps" title={t("way-title")}>
        <p>{t("way-intro")}</p>
        <Facts facts={STEPS} ordered />
      </Part>
      <Part id="others" title={t("others-title")}>
        <Others />
      </Part>
      <Glossary />
      <Part id="accessibility" title={t("access-title")}>
        <Accessibility />
      </Part>
      <Part id="privacy" title={t("privacy-title")}>
        <Privacy />
      </Part>
    </section>
  );
}
