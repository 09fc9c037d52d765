/** Units are for display only: everything inside is SI and degrees. */
export type Units = "metric" | "aviation";

const NM = 1852;
const FT = 0.3048;
const KT = 1852 / 3600;

/** Thin spaces between groups of three digits. */
export function grouped(value: number, digits = 0): string {
  if (!Number.isFinite(value)) return "–";
  const [whole = "", part] = Math.abs(value).toFixed(digits).split(".");
  const text = whole.replace(/\B(?=(\d{3})+(?!\d))/g, whole.length > 4 ? "\u202f" : "");
  return (value < 0 && Number(value.toFixed(digits)) !== 0 ? "\u2212" : "") + text + (part ? "." + part : "");
}

/** Three figures are enough for what rests on published figures. */
export function rounded(value: number): string {
  const size = Math.abs(value);
  if (size >= 100) {
    const step = 10 ** Math.max(0, Math.floor(Math.log10(size)) - 2);
    return grouped(Math.round(value / step) * step);
  }
  const digits = size >= 10 ? 1 : size >= 1 ? 2 : size === 0 ? 0 : Math.min(9, Math.max(3, 1 - Math.floor(Math.log10(size))));
  return grouped(value, digits).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}

export function distance(metres: number, units: Units): string {
  return units === "metric" ? kmOrM(metres) : `${rounded(metres / NM)} nm`;
}

function kmOrM(metres: number): string {
  return Math.abs(metres) < 1000 ? `${rounded(metres)} m` : `${rounded(metres / 1000)} km`;
}

/** Heights: metres below 10 km, feet below the transition altitude, flight levels above it. */
export function height(metres: number, units: Units): string {
  if (units === "metric") return Math.abs(metres) >= 10_000 ? `${rounded(metres / 1000)} km` : `${rounded(metres)} m`;
  const feet = metres / FT;
  return feet >= 18_000 ? `FL${Math.round(feet / 100)}` : `${rounded(feet)} ft`;
}

export function speed(metresPerSecond: number, units: Units): string {
  return units === "metric" ? `${rounded(metresPerSecond)} m/s` : `${rounded(metresPerSecond / KT)} kt`;
}

export function area(km2: number, units: Units): string {
  return units === "metric" ? `${rounded(km2)} km²` : `${rounded((km2 * 1e6) / (NM * NM))} nm²`;
}

/** Minutes and seconds since the start. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (n: number) => String(n).padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  return (hours > 0 ? `${hours}:${two(Math.floor(whole / 60) % 60)}` : `${Math.floor(whole / 60)}`) + `:${two(whole % 60)}`;
}

export function place(lat: number, lon: number): string {
  const part = (x: number, plus: string, minus: string) => `${Math.abs(x).toFixed(3)}° ${x < 0 ? minus : plus}`;
  return `${part(lat, "N", "S")} ${part(lon, "E", "W")}`;
}
