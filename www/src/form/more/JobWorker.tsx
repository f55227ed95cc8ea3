import { Gain } from "../../components/Gain";
import { Radios } from "../../components/Radios";
import { capital } from "../../format";
import { t } from "../../i18n";

/** White-collar or blue-collar: the contributions differ. */
export const JobWorker = ({ id, unknown }: { id: string; unknown?: string }) => (
  <Radios
    id={id}
    legend={t("job-worker-legend")}
    hint={t("job-worker-hint")}
    choices={[
      { value: "white_collar", label: capital(t("word-worker-white_collar")) },
      { value: "blue_collar", label: capital(t("word-worker-blue_collar")) },
      { value: "unknown", label: t("dont-know"), hint: unknown },
    ]}
  >
    <Gain field={id} />
  </Radios>
);
