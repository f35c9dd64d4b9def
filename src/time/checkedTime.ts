import { unsupported } from "./readEdtf.ts";
import { TIME_BASES, type Time } from "./Time.ts";

/** Returns a value that has the fields of a time; throws for any other value. @internal */
export function checkedTime(time: Time): Time {
  if (!TIME_BASES.includes(time?.basis)) throw unsupported(time);
  const unknown = Object.keys(time).find((field) => !FIELDS.includes(field));
  if (unknown) throw unsupported(time, `a field ${unknown}`);
  if ((time.edtf === undefined) !== (time.basis === "missing")) {
    throw unsupported(time, `${time.edtf ? "" : "no "}edtf with the basis ${time.basis}`);
  }
  return time;
}

const FIELDS: readonly string[] = ["edtf", "basis", "attested", "reason", "derivation"];
