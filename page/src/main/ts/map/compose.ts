import type { RecordingReply } from "../api/recording.ts";
import type { CoverageLayer, CoverageReply, Scene, Site } from "../api/types.ts";
import type { Moved, State } from "../state/state.ts";
import { distance } from "../state/units.ts";
import { showsRecording } from "../time/film.ts";
import { OKABE_ITO } from "./colours.ts";
import { rasterOf } from "./field.ts";
import { ringsOf } from "./ground.ts";
import type { Area, Line, LonLat, Mark, Picture, Raster } from "./types.ts";

/** What stands on the map, made of the state. */
export function compose(state: State): Picture {
  const scene = state.scenario?.scene;
  if (!scene) return { rasters: [], areas: [], lines: [], marks: [] };
  if (showsRecording(state)) return recorded(state.recording!, state.chosen);
  return {
    rasters: rasters(state.coverage),
    areas: areas(state.coverage),
    lines: [...routes(scene, state), ...rings(state), ...sector(scene, state), ...cut(state.cut)],
    marks: marks(scene, state.chosen, state.moved),
  };
}

/** Of a recording only its radars stand. */
function recorded(recording: RecordingReply, chosen: string | null): Picture {
  const marks = recording.radars.map((radar): Mark => ({ ...radar, heightM: 0, movable: false, chosen: radar.id === chosen }));
  return { rasters: [], areas: [], lines: [], marks };
}

const PAINTS = {
  detection: { fill: "rgba(86, 180, 233, 0.26)", stroke: "rgba(0, 96, 160, 0.7)", width: 1 },
  engagement: { fill: "rgba(0, 114, 178, 0.46)", stroke: OKABE_ITO.blue, width: 1.6 },
} as const;

const kept = new WeakMap<CoverageLayer, Area>();

function areas(coverage: CoverageReply | null): Area[] {
  return (coverage?.layers ?? []).flatMap((layer) => {
    if ((layer.kind !== "detection" && layer.kind !== "engagement") || !layer.geojson) return [];
    const known = kept.get(layer);
    if (known) return [known];
    const area: Area = { id: layer.id, rings: ringsOf(layer.geojson), paint: PAINTS[layer.kind] };
    kept.set(layer, area);
    return [area];
  });
}

function rasters(coverage: CoverageReply | null): Raster[] {
  return (coverage?.layers ?? []).flatMap((layer) => (layer.field ? [rasterOf(layer)] : []));
}

function rings(state: State): Line[] {
  if (!state.question.ring) return [];
  return (state.coverage?.layers ?? []).flatMap((layer) =>
    layer.kind === "ring" && layer.geojson
      ? ringsOf(layer.geojson).map((points, i) => ({
          id: `${layer.id}/${i}`,
          points,
          paint: { stroke: "#4a4a4a", width: 1.3, dash: [6, 5] },
          label: `${distance(layer.radius_m ?? 0, state.units)} ring`,
        }))
      : [],
  );
}

function routes(scene: Scene, state: State): Line[] {
  const line = (id: string, points: readonly LonLat[], stroke: string): Line => ({
    id,
    points,
    paint: { stroke, width: state.chosen === id ? 3 : 1.3, dash: [2, 4] },
  });
  return [
    ...scene.raids.map((raid) => line(raid.id, raid.path, "rgba(150, 50, 10, 0.8)")),
    ...scene.traffic.map((flight) => line(flight.id, flight.path, "rgba(0, 110, 80, 0.7)")),
  ];
}

/** Where the chosen unit's radar looks. */
function sector(scene: Scene, state: State): Line[] {
  const unit = [...scene.fire_units, ...scene.radars].find((u) => u.id === state.chosen);
  if (!unit || unit.facing_deg === undefined || unit.sector_deg === undefined || unit.sees_all_round) return [];
  const at = placeOf(unit, state.moved);
  const edge = (deg: number): LonLat => {
    const rad = (deg * Math.PI) / 180;
    return [at.lon + (1.2 * Math.sin(rad)) / Math.cos((at.lat * Math.PI) / 180), at.lat + 1.2 * Math.cos(rad)];
  };
  const half = unit.sector_deg / 2;
  const points: LonLat[] = [edge(unit.facing_deg - half), [at.lon, at.lat], edge(unit.facing_deg + half)];
  return [{ id: "sector", points, paint: { stroke: OKABE_ITO.vermillion, width: 2 } }];
}

function cut(points: readonly LonLat[] | null): Line[] {
  return points && points.length > 0
    ? [{ id: "cut", points, paint: { stroke: "#111", width: 2.5, dash: [10, 4] }, label: "section" }]
    : [];
}

function marks(scene: Scene, chosen: string | null, moved: Moved | null): Mark[] {
  const mark = (site: Site, movable: boolean): Mark => ({
    id: site.id,
    name: site.name && site.name !== site.id && !movable ? site.name : site.id,
    sidc: site.sidc,
    ...placeOf(site, moved),
    heightM: 0,
    movable,
    chosen: chosen === site.id,
  });
  return [
    ...scene.assets.map((asset) => mark(asset, false)),
    ...scene.posts.map((post) => mark(post, true)),
    ...scene.radars.map((radar) => mark(radar, true)),
    ...scene.fire_units.map((unit) => mark(unit, true)),
  ];
}

export function placeOf(site: Site, moved: Moved | null): { lat: number; lon: number } {
  return moved?.id === site.id ? { lat: moved.lat, lon: moved.lon } : { lat: site.lat, lon: site.lon };
}
