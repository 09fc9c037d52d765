import type { Asset, FireUnit, Network, Post, RadarSite, Raid, Scene } from "../api/types.ts";
import { written } from "../api/scenario.ts";
import type { ListKey } from "../state/lists.ts";

/** A field of the form: what the document calls it, what people call it, and what stands there now. */
export interface Field {
  readonly key: string;
  readonly label: string;
  readonly now: string;
  readonly hint?: string;
  /** Ids of the catalogue of a kind, or a fixed choice. */
  readonly choose?: "fire_unit" | "fighters" | "radar" | "threat" | readonly string[];
  /** The document holds a number or a list, not text. */
  readonly as?: "number" | "list";
}

const DOCTRINES = ["single", "salvo 2", "shoot-look-shoot 2", "shoot-look-shoot 3", "shoot-shoot-look 2 2"];

/** The fields of something in the scenario, in the order of the reference. */
export function fieldsOf(scene: Scene, list: ListKey, id: string): readonly Field[] {
  switch (list) {
    case "fire_units":
    case "fighters": return unit(scene.fire_units.find((u) => u.id === id)!, list);
    case "radars": return radar(scene.radars.find((r) => r.id === id)!);
    case "command_posts": return post(scene.posts.find((p) => p.id === id)!);
    case "assets": return asset(scene.assets.find((a) => a.id === id)!);
    case "raids": return raid(scene.raids.find((r) => r.id === id)!, scene);
    case "networks":
    case "links": return network(scene.networks.find((n) => n.id === id)!, list, scene);
  }
}

const at = (site: { lat: number; lon: number }): Field => ({
  key: "at", label: "Place", now: written(site.lat, site.lon), hint: "latitude, longitude in degrees",
});
const degrees = (value: number | undefined): string => (value === undefined ? "" : `${Math.round(value * 10) / 10} deg`);

const unit = (u: FireUnit, list: ListKey): Field[] => [
  { key: "system", label: "System", now: u.system, choose: list === "fighters" ? "fighters" : "fire_unit" },
  at(u),
  ...(list === "fighters" ? [] : [{ key: "facing", label: "Facing", now: degrees(u.facing_deg), hint: "such as 90 deg, from north over east" }]),
  { key: "doctrine", label: "Shot doctrine", now: u.doctrine, choose: DOCTRINES },
  { key: "weapons", label: "Weapons control", now: u.control, choose: ["free", "tight", "hold"] },
];

const radar = (r: RadarSite): Field[] => [
  { key: "system", label: "System", now: r.system, choose: "radar" },
  ...(r.track ? [] : [at(r)]),
  { key: "facing", label: "Facing", now: degrees(r.facing_deg), hint: "such as 90 deg" },
  r.altitude_m === undefined
    ? { key: "mast", label: "Mast", now: `${r.antenna_above_ground_m ?? 0} m`, hint: "antenna above the ground" }
    : { key: "altitude", label: "Altitude", now: `${r.altitude_m} m`, hint: "above the sea" },
];

const post = (p: Post): Field[] => [
  { key: "name", label: "Name", now: p.name },
  at(p),
  { key: "commands", label: "Commands", now: p.commands.join(", "), hint: "ids of fire units", as: "list" },
  { key: "decision_delay", label: "Decision delay", now: `${p.decision_delay_s} s`, hint: "such as 5 s" },
];

const asset = (a: Asset): Field[] => [
  { key: "name", label: "Name", now: a.name },
  at(a),
  { key: "value", label: "Value", now: String(a.value), hint: "worth against the others", as: "number" },
];

const raid = (r: Raid, scene: Scene): Field[] => [
  { key: "threat", label: "Threat", now: r.threat, choose: "threat" },
  { key: "count", label: "How many", now: String(r.count), hint: "in each wave", as: "number" },
  { key: "from", label: "From", now: r.path[0] ? written(r.path[0][1], r.path[0][0]) : "", hint: "latitude, longitude" },
  { key: "to", label: "To", now: r.to, choose: [...scene.assets, ...scene.fire_units, ...scene.radars].map((x) => x.id) },
  ...(r.altitude_above_ground_m !== undefined || r.altitude_above_sea_m !== undefined
    ? [{
        key: "altitude", label: "Altitude", hint: "such as 60 m above ground",
        now: r.altitude_above_ground_m !== undefined
          ? `${r.altitude_above_ground_m} m above ground`
          : `${r.altitude_above_sea_m} m above sea`,
      }]
    : []),
];

const network = (n: Network, list: ListKey, scene: Scene): Field[] => [
  ...(list === "networks"
    ? [{ key: "members", label: "Members", now: n.from.join(", "), hint: "ids, or all", as: "list" as const }]
    : [
        { key: "from", label: "From", now: n.from.join(", "), choose: [...scene.radars, ...scene.fire_units].map((x) => x.id) },
        { key: "to", label: "To", now: n.to.join(", "), choose: [...scene.fire_units, ...scene.posts].map((x) => x.id) },
      ]),
  { key: "delay", label: "Delay", now: `${n.delay_s} s`, hint: "such as 2 s" },
  { key: "availability", label: "Availability", now: String(n.availability), hint: "0 to 1", as: "number" },
];

/** The value as the document writes it. */
export function valueOf(field: Field, text: string): unknown {
  if (field.as === "number" && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  if (field.as === "list" && text.trim() !== "all") return text.split(",").map((x) => x.trim()).filter(Boolean);
  return text;
}
