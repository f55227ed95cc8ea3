import { leave, text } from "../form/fields";
import { t } from "../i18n";

/** "I don't know", beside a field that is typed: it stands there as long as the field is empty. */
export function DontKnow({ field, about, onTicked }: { field: string; about: string; onTicked?: () => void }) {
  const id = `${field}-unknown`;
  const answer = text(id);
  return (
    <div class="radio dont-know">
      <input
        id={id}
        type="checkbox"
        checked={answer.value === "yes"}
        onChange={(event) => {
          answer.value = event.currentTarget.checked ? "yes" : "";
          leave(field);
          if (event.currentTarget.checked) onTicked?.();
        }}
      />
      <div>
        <label for={id}>
          {t("dont-know")}
          <span class="visually-hidden"> {about}</span>
        </label>
      </div>
    </div>
  );
}
