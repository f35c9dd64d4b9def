import { boundsOf, type TimeInput } from "./boundsOf.ts";
import { type EdtfDate, parseEdtf } from "./parseEdtf.ts";

/**
 * Writes a time in English, as precisely as it is known and no more.
 *
 * For machines the EDTF itself is better; for sorting, {@link boundsOf}.
 *
 * An uncertain date begins with "perhaps"; a missing time is "undated", or tells only when it was
 * attested. What goes on is "since" its start; what has an end nobody knows is "from" it.
 *
 * @param time - a time of a record, or a date in EDTF
 * @returns a few words without a full stop
 * @throws `unsupported-edtf`, `reversed-interval`, `contradictory-time` as {@link boundsOf} does
 *
 * @example
 * ```ts
 * import { formatTime } from "laos-relations";
 *
 * formatTime("2026-01-26"); // => "26 Jan 2026"
 * formatTime("2017/.."); // => "since 2017"
 * formatTime("[2018..]"); // => "2018 or later"
 * formatTime({ basis: "missing", reason: "the source gives no date" }); // => "undated"
 * ```
 *
 * @category Ask about time
 * @since 0.1.0
 */
export function formatTime(time: TimeInput): string {
  boundsOf(time); // Refuses what contradicts itself.
  if (typeof time === "string") return write(time) ?? "undated";
  const text = time.edtf === undefined ? undefined : write(time.edtf);
  const attested = time.attested === undefined ? undefined : write(time.attested);
  return text ?? (attested === undefined ? "undated" : `attested ${attested}`);
}

/** Undefined where nothing bounds the time. */
function write(edtf: string): string | undefined {
  const value = parseEdtf(edtf);
  if (value.type === "date") return writeDate(value, edtf);
  const [from = "", to = ""] =
    value.type === "one-of" ? edtf.slice(1, -1).split("..") : edtf.split("/");
  const start = typeof value.start === "object" ? writeDate(value.start, from) : undefined;
  const end = typeof value.end === "object" ? writeDate(value.end, to) : undefined;
  if (start && start === end) return start;
  if (value.type === "one-of") {
    if (start && end) return `between ${start} and ${end}`;
    return start ? `${start} or later` : `${end} or earlier`;
  }
  if (start && end) return `${start} to ${end}`;
  if (start) return `${value.end === "open" ? "since" : "from"} ${start}`;
  return end && `until ${end}`;
}

const MONTHS = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "June",
  "July",
  "Aug",
  "Sept",
  "Oct",
  "Nov",
  "Dec",
];

function writeDate({ uncertain }: EdtfDate, edtf: string): string {
  const [year = "", month = "XX", day = "XX"] = edtf.replace("?", "").split("-");
  const words = [
    day === "XX" ? undefined : String(+day),
    month === "XX" ? undefined : MONTHS[+month - 1],
    year.endsWith("XX") ? `${year.slice(0, 2)}00–${year.slice(0, 2)}99` : year.replace("X", "0s"),
  ];
  return `${uncertain ? "perhaps " : ""}${words.filter(Boolean).join(" ")}`;
}
