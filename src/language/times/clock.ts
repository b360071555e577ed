import type { TimeSentence } from "./atoms.ts";
import { two } from "./timex.ts";

/** A time of day: `value` is "T10:00" with its zone as "Z" or "+05:00" where the text gives one. */
export interface Clock {
  readonly to: number;
  readonly value: string;
  /** False for a bare "10:30", which is a time only beside "at" or a day. */
  readonly sure: boolean;
}

interface Hour {
  readonly to: number;
  readonly minutes: number;
  readonly sure: boolean;
}

/** The time of day that begins at an atom: "10:00", "10.30 am", "7 p.m. EST", "noon", "at 10:00 (05:00 GMT)" without the "at". */
export function clockAt(s: TimeSentence, at: number): Clock | null {
  const hour = hourAt(s, at);
  if (hour === null) return null;
  const zone = zoneAt(s, hour.to);
  if (zone !== null && zone.minutes !== null) return { to: zone.to, value: clockValue(hour.minutes, zone.minutes), sure: true };
  const to = zone?.to ?? hour.to;
  const other = bracketed(s, to);
  if (other !== null) return { to: other.to, value: clockValue(hour.minutes, offset(hour.minutes, other.minutes)), sure: true };
  return { to, value: clockValue(hour.minutes, null), sure: hour.sure || zone !== null };
}

/** "(05:00 GMT)" or ", 05:00 GMT" after a time: its minutes in Greenwich time. */
function bracketed(s: TimeSentence, at: number): { to: number; minutes: number } | null {
  if (s.word(at) !== "(") return null;
  const hour = hourAt(s, at + 1);
  if (hour === null) return null;
  const zone = zoneAt(s, hour.to);
  if (zone === null || zone.minutes === null || s.word(zone.to) !== ")") return null;
  return { to: zone.to + 1, minutes: hour.minutes - zone.minutes };
}

/** Minutes east of Greenwich where the clock shows `local` at `universal`: from -12 to +14 hours. */
function offset(local: number, universal: number): number {
  let minutes = (((local - universal) % 1440) + 1440) % 1440;
  if (minutes > 840) minutes -= 1440;
  return minutes;
}

function clockValue(minutes: number, zone: number | null): string {
  const time = `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  if (zone === null) return time;
  if (zone === 0) return `${time}Z`;
  const size = Math.abs(zone);
  return `${time}${zone < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function hourAt(s: TimeSentence, at: number): Hour | null {
  const word = s.word(at);
  if (word === "noon" || word === "midday") return { to: at + 1, minutes: 720, sure: true };
  if (word === "midnight") return { to: at + 1, minutes: 0, sure: true };
  const match = /^(\d{1,2})(?:([:.])(\d\d))?(?::\d\d)?(am|pm|h)?$/.exec(word);
  if (match === null) return military(s, at);
  const hours = Number(match[1]);
  const minutes = Number(match[3] ?? "0");
  if (hours > 23 || minutes > 59) return null;
  const half = match[4] === "am" || match[4] === "pm" ? { to: at + 1, name: match[4] } : halfAt(s, at + 1);
  if (half !== null)
    return hours >= 1 && hours <= 12
      ? { to: half.to, minutes: (hours % 12) * 60 + minutes + (half.name === "pm" ? 720 : 0), sure: true }
      : null;
  if (s.word(at + 1) === "o'clock" || s.word(at + 1) === "o’clock") return { to: at + 2, minutes: hours * 60 + minutes, sure: true };
  if (match[2] === ":") return { to: at + 1, minutes: hours * 60 + minutes, sure: false };
  return null;
}

/** "0800 GMT", "1430 hours": four figures are a time only before a zone. */
function military(s: TimeSentence, at: number): Hour | null {
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(s.word(at));
  if (match === null || (zoneAt(s, at + 1) === null && s.word(at + 1) !== "hours" && s.word(at + 1) !== "hrs")) return null;
  return { to: /^h/.test(s.word(at + 1)) ? at + 2 : at + 1, minutes: Number(match[1]) * 60 + Number(match[2]), sure: true };
}

function halfAt(s: TimeSentence, at: number): { to: number; name: string } | null {
  const word = s.word(at).replace(/\./g, "");
  if (word === "am" || word === "pm") return { to: at + 1, name: word };
  const marks = s.word(at + 1) === "." && s.word(at + 2) === "m" ? 3 : 0;
  return marks > 0 && (word === "a" || word === "p") ? { to: at + marks, name: `${word}m` } : null;
}

/** The zone that begins at an atom; minutes are null for "local time". */
function zoneAt(s: TimeSentence, at: number): { to: number; minutes: number | null } | null {
  for (let length = 3; length >= 1; length--) {
    const name = Array.from({ length }, (_, k) => s.word(at + k)).join(" ");
    const value = s.words.value("zone", name);
    if (value === undefined || (name !== "local time" && !s.capital(at))) continue;
    if (value === "") return { to: at + length, minutes: null };
    const sign = s.word(at + length);
    const hours = /^(\d{1,2})(?::(\d\d))?$/.exec(s.word(at + length + 1));
    if (Number(value) === 0 && (sign === "+" || sign === "-" || sign === "−") && hours !== null && Number(hours[1]) <= 14)
      return { to: at + length + 2, minutes: (sign === "+" ? 1 : -1) * (Number(hours[1]) * 60 + Number(hours[2] ?? "0")) };
    return { to: at + length, minutes: Number(value) };
  }
  return null;
}
