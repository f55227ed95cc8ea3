import { text } from "../../form/fields";
import { t } from "../../i18n";
import type { EmployerOptionOutcome, EmployerOutcome } from "../types";
import { nameOfOption } from "./pick";

/** Of which way back aid, dates and limits are shown; and on a narrow screen, which one stands beside no return. */
export function Choice({ outcome: { options }, option }: { outcome: EmployerOutcome; option: EmployerOptionOutcome }) {
  const chosen = text("emp-option");
  if (options.length < 2) return null;
  return (
    <div class="emp-choice">
      <p id="emp-switch">{t("emp-switch")}</p>
      <div class="switch" role="group" aria-labelledby="emp-switch">
        {options.map((one) => (
          <button
            type="button"
            key={one.id}
            aria-pressed={one.id === option.id}
            onClick={() => (chosen.value = one.id)}
          >
            {nameOfOption(one)}
          </button>
        ))}
      </div>
    </div>
  );
}

/** The way back that a part is about. */
export const Whose = ({ option }: { option: EmployerOptionOutcome }) => (
  <p class="plan-line">
    <strong>{nameOfOption(option)}</strong>
  </p>
);
