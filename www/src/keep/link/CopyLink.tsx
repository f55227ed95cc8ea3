import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../i18n";

/** Above this, some mail programs and chats cut an address in two. */
const LONG = 2000;

/** The link, copied where the browser allows it; it also stands there, to be copied by hand. */
export function CopyLink({ address }: { address: string }) {
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = (): void => {
    field.current?.select();
    navigator.clipboard?.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  useEffect(copy, [address]);
  return (
    <div class="field">
      <p>{copied ? t("keep-link-copied") : t("keep-link-by-hand")}</p>
      <label for="keep-link-address">{t("keep-link-address")}</label>
      <textarea
        id="keep-link-address"
        readOnly
        rows={3}
        value={address}
        ref={field}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p>{t("keep-link-care")}</p>
      {address.length > LONG && <p>{t("keep-link-long")}</p>}
    </div>
  );
}
