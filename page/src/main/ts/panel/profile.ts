import { postJson } from "../api/http.ts";
import type { Scene, Site } from "../api/types.ts";
import type { App } from "../state/state.ts";
import { distance, height, type Units } from "../state/units.ts";
import { fill, h, s } from "../ui/dom.ts";
import { siteOf, SITE_KINDS } from "../state/sites.ts";

interface ProfilePoint {
  readonly distance_m: number;
  readonly ground_m: number | null;
  readonly lowest_seen_m: number | null;
  readonly highest_seen_m: number | null;
}

interface Profile {
  readonly length_m: number;
  readonly points: readonly ProfilePoint[];
}

/** A vertical cut along a line drawn on the map, or between two sites by keyboard. */
export function profileBlock(app: App): HTMLElement {
  const drawing = h("button", { id: "draw-cut", onclick: () => draw(app) }, "Draw a line");
  const clear = h("button", { onclick: () => app.set({ cut: null, tool: "choose" }) }, "Clear");
  const from = h("select", { "aria-label": "Section from" });
  const to = h("select", { "aria-label": "Section to" });
  const between = () => {
    const scene = app.get().scenario!.scene;
    const a = siteOf(scene, from.value), b = siteOf(scene, to.value);
    if (a && b && a !== b) app.set({ cut: [[a.lon, a.lat], [b.lon, b.lat]], tool: "choose" });
  };
  from.addEventListener("change", between);
  to.addEventListener("change", between);
  app.watch((st) => ids(st.scenario?.scene).join("\n"), () => {
    for (const [pick, words] of [[from, "from …"], [to, "to …"]] as const) {
      const before = pick.value, all = ids(app.get().scenario?.scene);
      fill(pick, h("option", { value: "" }, words), all.map((id) => h("option", { value: id }, id)));
      pick.value = all.includes(before) ? before : "";
    }
  });
  const picture = h("div", {});
  app.watch((st) => [st.cut, st.scenario?.revision, st.question.target, st.question.atLeast, st.units], () => void show(app, picture));
  app.watch((st) => [st.tool, st.cut], () => {
    drawing.setAttribute("aria-pressed", String(app.get().tool === "cut"));
    clear.disabled = !app.get().cut;
  });
  return h("div", { class: "block" }, h("h2", {}, "Vertical section"),
    h("div", { class: "row" }, drawing, from, to, clear), picture);
}

const ids = (scene: Scene | undefined): string[] =>
  SITE_KINDS.flatMap(([kind]): readonly Site[] => scene?.[kind] ?? []).map((site) => site.id);

function draw(app: App): void {
  const on = app.get().tool !== "cut";
  app.set({ tool: on ? "cut" : "choose", cut: null, message: on ? "Click where the section begins." : "" });
}

async function show(app: App, host: HTMLElement): Promise<void> {
  const { cut, question, units } = app.get();
  if (!cut || cut.length < 2) {
    fill(host);
    return;
  }
  const [[fromLon, fromLat], [toLon, toLat]] = cut as [readonly [number, number], readonly [number, number]];
  try {
    const profile = await postJson<Profile>("/api/profile", {
      from: { lat: fromLat, lon: fromLon }, to: { lat: toLat, lon: toLon },
      target: question.target, at_least: question.atLeast, samples: 160,
    });
    if (app.get().cut === cut) fill(host, figure(profile, units));
  } catch (error) {
    fill(host, h("p", { class: "bad-text" }, error instanceof Error ? error.message : String(error)));
  }
}

const W = 370, H = 170, LEFT = 46, BOTTOM = 24, TOP = 8;
const TOP_M = 12_000;

function figure(profile: Profile, units: Units): HTMLElement {
  const x = (m: number) => LEFT + ((W - LEFT - 6) * m) / profile.length_m;
  const y = (m: number) => H - BOTTOM - ((H - BOTTOM - TOP) * Math.min(TOP_M, Math.max(0, m))) / TOP_M;
  const ground = path(profile.points.map((p) => [x(p.distance_m), y(p.ground_m ?? 0)]));
  const seen = profile.points.filter((p) => p.lowest_seen_m !== null);
  const floor = path(seen.map((p) => [x(p.distance_m), y(p.lowest_seen_m!)]));
  const ceiling = [...seen].reverse().map((p) => `L${x(p.distance_m).toFixed(1)} ${y(p.highest_seen_m ?? TOP_M).toFixed(1)}`).join("");
  const axis = [0, 3000, 6000, 9000, 12_000].map((m) => [
    s("path", { d: `M${LEFT} ${y(m)}H${W - 6}`, stroke: "#d5dce1" }),
    s("text", { x: LEFT - 5, y: y(m) + 4, "text-anchor": "end", class: "muted" }, height(m, units)),
  ]);
  const along = [0, 0.5, 1].map((k) => s("text", {
    x: x(k * profile.length_m), y: H - 6, "text-anchor": k === 0 ? "start" : k === 1 ? "end" : "middle", class: "muted",
  }, distance(k * profile.length_m, units)));
  const lowest = seen.length ? Math.min(...seen.map((p) => p.lowest_seen_m! - (p.ground_m ?? 0))) : NaN;
  return h("figure", {},
    h("figcaption", {}, seen.length ? `Seen down to ${height(Math.max(0, lowest), units)} above the ground at best` : "Nothing is seen along this line"),
    s("svg", { viewBox: `0 0 ${W} ${H}`, role: "img", "aria-label": "Vertical section: ground, and the heights at which the target is seen" },
      axis,
      seen.length ? s("path", { d: floor + ceiling + "Z", fill: "rgba(86,180,233,0.4)", stroke: "#0072B2" }) : null,
      s("path", { d: `${ground}L${x(profile.length_m)} ${y(0)}L${LEFT} ${y(0)}Z`, fill: "#8a7a5c" }),
      along),
    h("p", { class: "note" }, "Brown: the ground. Blue: where a radar sees the target. Heights above sea."));
}

const path = (points: readonly (readonly [number, number])[]): string =>
  points.map(([px, py], i) => `${i === 0 ? "M" : "L"}${px.toFixed(1)} ${py.toFixed(1)}`).join("");
