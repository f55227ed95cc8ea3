import { TextField } from "../../components/Field";
import { t } from "../../i18n";
import { Rows } from "./Rows";

/** Yearly incomes, of the own activity or of the work for an employer. */
export function Incomes({ list }: { list: "income" | "wages" }) {
  return (
    <Rows
      list={list}
      title={list === "income" ? t("income-title") : t("wages-title")}
      hint={t("income-hint")}
      add={t("income-add")}
      first={(key) => `${list}-${key}`}
      rowTitle={(place) => t("income-row", { place })}
      row={(key) => (
        <>
          <TextField id={`${list}-${key}`} kind="count" label={t("income-year")} />
          <TextField
            id={`${list}-${key}-amount`}
            kind="amount"
            label={t("income-amount")}
            hint={t("income-amount-hint")}
            suffix={t("per-year")}
          />
        </>
      )}
    />
  );
}
