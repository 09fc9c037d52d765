import type { CoverageReply, Product } from "../api/types.ts";
import { ask, type App, type State } from "../state/state.ts";
import { values } from "../map/field.ts";
import { area, height } from "../state/units.ts";
import { fill, h } from "../ui/dom.ts";
import { catalogue } from "./catalogue.ts";
import { profileBlock } from "./profile.ts";
import { siteList } from "./sites.ts";

/** Who sees and reaches what. */
export function coverageTab(app: App): HTMLElement {
  return h("section", { class: "sheet" },
    finding(app),
    h("div", { class: "block" }, heightSlider(app), targetPicker(app)),
    h("div", { class: "block" }, products(app), folds(app)),
    terrain(app),
    profileBlock(app),
    h("div", { class: "block" },
      h("h2", {}, "Sites"),
      h("p", { class: "note" }, "Drag a fire unit or a radar on the map, or focus it here and press the arrow keys: 2 km a step, 20 km with Shift. The area follows."),
      siteList(app)));
}

function finding(app: App): HTMLElement {
  const words = h("p", { class: "finding", id: "finding" });
  const why = h("p", { class: "note", id: "why" });
  app.watch((s) => [s.coverage, s.units, s.question.altitudeM], () => {
    const state = app.get();
    words.textContent = state.coverage ? sentence(state.coverage, state) : "Computing who sees what …";
    why.textContent = state.coverage?.why ?? "";
  });
  return h("div", { class: "block answer", "aria-live": "polite" }, words, why);
}

/** What coarse terrain does to the answer. */
function terrain(app: App): HTMLElement {
  const note = h("p", { class: "note", id: "terrain-note" });
  app.watch((s) => s.coverage?.terrain_note, (words) => (note.textContent = words?.replace(/[^.]$/, "$&.") ?? ""));
  return note;
}

/** The answer in one sentence. */
export function sentence(coverage: CoverageReply, state: Pick<State, "units" | "question">): string {
  const at = height(state.question.altitudeM, state.units);
  const field = coverage.layers[0]?.field;
  if (field && coverage.product === "kfold") {
    const seen = values(field).filter((v) => v >= 1);
    return `${percent(seen.filter((v) => v < 2).length / Math.max(1, seen.length))} of the area seen at ${at} hangs on one site.`;
  }
  if (field) {
    const known = values(field).filter(Number.isFinite);
    const hidden = known.filter((v) => v > state.question.altitudeM).length / Math.max(1, known.length);
    return `Within the radars' reach, a target at ${at} stays unseen over ${percent(hidden)} of the area.`;
  }
  return areaSentence(coverage, at, state);
}

function areaSentence(coverage: CoverageReply, at: string, state: Pick<State, "units">): string {
  const km2 = (kind: string) => coverage.layers.find((l) => l.kind === kind)?.area_km2 ?? 0;
  const engaged = km2("engagement");
  const text = `A target ${at} above ground can be engaged over ${area(engaged, state.units)}`;
  if (!coverage.ring_area_km2) return `${text}.`;
  return `${text}: ${percent(engaged / coverage.ring_area_km2)} of the ring.`;
}

function percent(share: number): string {
  const value = share * 100;
  return value > 0 && value < 1 ? "less than 1 %" : `${Math.round(value)} %`;
}

const STEPS = 1000;
const LOW = 30, HIGH = 20_000;
const toHeight = (step: number) => Number((LOW * (HIGH / LOW) ** (step / STEPS)).toPrecision(2));
const toStep = (metres: number) => Math.round((STEPS * Math.log(metres / LOW)) / Math.log(HIGH / LOW));

function heightSlider(app: App): HTMLElement {
  const out = h("output", { for: "height" });
  const slider = h("input", {
    id: "height", type: "range", min: 0, max: STEPS, step: 10,
    oninput: () => ask(app, { altitudeM: toHeight(Number(slider.value)) }),
  });
  const marks = h("div", { class: "ticks", "aria-hidden": "true" });
  app.watch((s) => [s.question.altitudeM, s.units], () => {
    const { question, units } = app.get();
    if (toHeight(Number(slider.value)) !== question.altitudeM) slider.value = String(toStep(question.altitudeM));
    out.textContent = height(question.altitudeM, units);
    slider.setAttribute("aria-valuetext", `${height(question.altitudeM, units)} above ground`);
    fill(marks, [30, 150, 800, 4000, 20_000].map((m) => h("span", {}, height(m, units))));
  });
  return h("div", { class: "slider" }, h("label", { for: "height" }, "Target's height above ground"), out, slider, marks);
}

function targetPicker(app: App): HTMLElement {
  const pick = h("select", { id: "target", class: "grow", onchange: () => ask(app, { target: pick.value }) },
    h("option", { value: "" }, "the largest of the raids"));
  void catalogue().then((entries) => {
    pick.append(...entries.filter((e) => e.kind === "threat").map((e) => h("option", { value: e.id }, e.name)));
    pick.value = app.get().question.target;
  }, () => undefined);
  const rcs = h("span", { class: "note" });
  app.watch((s) => s.coverage, (c) => (rcs.textContent = c ? `cross-section ${c.rcs_m2} m²` : ""));
  app.watch((s) => s.question.target, (target) => (pick.value = target));
  return h("div", { class: "field" }, h("label", { for: "target" }, "Target"), h("div", { class: "row" }, pick, rcs));
}

const PRODUCTS: readonly (readonly [Product, string])[] = [
  ["area", "Seen and reached"], ["kfold", "How many see"], ["lowest", "Lowest seen"],
];

function products(app: App): HTMLElement {
  const buttons = PRODUCTS.map(([product, name]) =>
    h("button", { "data-product": product, onclick: () => ask(app, { product }) }, name));
  app.watch((s) => s.question.product, (now) =>
    buttons.forEach((b) => b.setAttribute("aria-pressed", String(b.dataset["product"] === now))));
  return h("div", { class: "segments", role: "group", "aria-label": "What is shown" }, buttons);
}

function folds(app: App): HTMLElement {
  const ring = h("input", { type: "checkbox", id: "ring", onchange: () => ask(app, { ring: ring.checked }) });
  const pick = h("select", { id: "least", onchange: () => ask(app, { atLeast: Number(pick.value) }) },
    [1, 2, 3, 4].map((k) => h("option", { value: k }, k === 1 ? "1 site" : `${k} sites`)));
  app.watch((s) => s.question, (q) => {
    ring.checked = q.ring;
    pick.value = String(q.atLeast);
    pick.disabled = q.product === "kfold";
  });
  return h("div", { class: "row" },
    h("label", { class: "check" }, ring, "Brochure's ring"),
    h("span", { class: "grow" }),
    h("label", { for: "least", class: "note" }, "seen by at least"), pick);
}
