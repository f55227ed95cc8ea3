import type { Limit } from "loont";
import { Articles, StatusMark } from "../../components/Marks";
import { engineArgs } from "../../format";
import { t } from "../../i18n";
import type { EmployerOptionOutcome } from "../types";
import { Whose } from "./Choice";

const EFFECT: Record<Limit["effect"], string> = {
  may_raise: "emp-may-raise",
  may_lower: "emp-may-lower",
  unknown: "emp-may-either",
};

/** What is assumed or not in the costs of this way back, and in which direction it moves them; and rules without an amount. */
export const EmployerLimits = ({ option }: { option: EmployerOptionOutcome }) => (
  <section class="limits" aria-labelledby="emp-limits-title">
    <h2 id="emp-limits-title" tabIndex={-1}>
      {t("limits-title", { count: option.limits.length })}
    </h2>
    <Whose option={option} />
    <ul>
      {option.limits.map(({ kind, args, effect }, place) => (
        <li key={place}>
          <p>
            <span class="effect">{t(EFFECT[effect])} </span>
            {t(`limit-${kind}`, engineArgs(args))}
          </p>
        </li>
      ))}
    </ul>
    {option.notes.length > 0 && (
      <>
        <h3>{t("emp-notes-title")}</h3>
        <ul>
          {option.notes.map(({ kind, args, cites, status }) => (
            <li key={kind}>
              <p>
                {t(`note-${kind}`, engineArgs(args))} <StatusMark status={status} />
              </p>
              {cites.length > 0 && (
                <details>
                  <summary>{t("why-articles")}</summary>
                  <Articles cites={cites} />
                </details>
              )}
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
);
