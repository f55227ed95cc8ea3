import { batch } from "@preact/signals";
import { reader } from "../statement/reader";
import { dailyBehind } from "../statement/search";
import { asker } from "./asker";
import { doubtsOf, doubtsOfUnknown, isOutside } from "./doubts";

/** From now on amounts are asked about, and those of a bank statement are read. */
export const followAmounts = (): void =>
  batch(() => {
    asker.value = { of: doubtsOf, ofUnknown: doubtsOfUnknown, isOutside };
    reader.value = dailyBehind;
  });
