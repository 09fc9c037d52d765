import type { State, App } from "../state/state.ts";
import { height } from "../state/units.ts";
import { css } from "../map/colours.ts";
import { foldColour, lowestColour, MOST_FOLD } from "../map/field.ts";
import { DOT_COLOUR } from "../map/flying.ts";
import { symbolPicture } from "../map/symbols.ts";
import { showsRecording } from "../time/film.ts";
import { fill, h, s } from "./dom.ts";

/** What the colours on the map mean, beside the map and only for what is on it. */
export function legend(app: App): HTMLElement {
  const name = h("summary"), list = h("ul");
  const box = h("section", { class: "over legend", "aria-label": "Legend" }, h("details", { open: true }, name, list));
  app.watch((state) => [state.question, state.units, state.coverage?.product, state.coverage?.layers.length, state.replay !== null, state.truth, state.tracks, state.plots, showsRecording(state)], () => {
    const state = app.get();
    if (showsRecording(state)) {
      name.textContent = "A recording, as it was tracked";
      fill(list, recorded(state));
      return;
    }
    name.textContent = title(state);
    fill(list, entries(state));
  });
  return box;
}

function title(state: State): string {
  const at = height(state.question.altitudeM, state.units);
  const sites = state.question.atLeast > 1 ? `, ${state.question.atLeast} sites or more` : "";
  switch (state.question.product) {
    case "area": return `Target ${at} above ground${sites}`;
    case "kfold": return `How many sites see a target at ${at}`;
    case "lowest": return `Lowest height above ground that is seen${sites}`;
  }
}

const entry = (sign: Node, words: string) => h("li", {}, sign, words);

function recorded(state: State): Node[] {
  return [
    ...(state.plots ? [entry(square(), "a plot; it fades in 30 s")] : []),
    ...(state.tracks ? [entry(frame(), "a track with its number and way; the frame is its identity")] : []),
    ...(state.truth && state.recording!.truth.length > 0 ? [entry(cross(), "where a target really is")] : []),
  ];
}

function entries(state: State): Node[] {
  const rows: Node[] = [];
  const row = (sign: Node, words: string) => rows.push(entry(sign, words));
  if (state.question.product === "area") {
    row(swatch("rgba(0, 114, 178, 0.62)", "#0072B2"), "seen, reached and met in time");
    row(swatch("rgba(86, 180, 233, 0.35)", "#0060a0"), "seen by a radar only");
  } else if (state.question.product === "kfold") {
    for (let k = 1; k <= MOST_FOLD; k++) row(swatch(css(foldColour(k)!), "#445"), k === MOST_FOLD ? `${k} or more` : `${k}`);
  } else {
    for (const at of [30, 100, 300, 1000, 3000, 10_000]) row(swatch(css(lowestColour(at)!), "#445"), height(at, state.units));
  }
  if (state.question.ring && state.coverage?.layers.some((l) => l.kind === "ring")) row(stroke("#4a4a4a", "5 4"), "the brochure's ring");
  row(stroke("#96320a", "2 3"), "raids' paths");
  if (state.replay && state.tracks) row(circle("#8e3f6e"), "a track, as the defence sees it");
  if (state.replay && state.truth) row(dot("#0072B2"), "an interceptor");
  return rows;
}


const icon = (...parts: SVGElement[]) => s("svg", { width: 24, height: 14, viewBox: "0 0 24 14", "aria-hidden": "true" }, parts);
const swatch = (fillColour: string, edge: string) => icon(s("rect", { x: 1, y: 1, width: 22, height: 12, fill: fillColour, stroke: edge }));
const stroke = (colour: string, dash: string) => icon(s("path", { d: "M0 7H24", stroke: colour, "stroke-width": 2, "stroke-dasharray": dash }));
const circle = (colour: string) => icon(s("circle", { cx: 12, cy: 7, r: 5.5, fill: "none", stroke: colour, "stroke-width": 2 }));
const square = () => icon(s("rect", { x: 10, y: 5, width: 4, height: 4, fill: DOT_COLOUR }));
const cross = () => icon(s("path", { d: "M6 7H18M12 1V13", stroke: "#1b2733", "stroke-width": 2 }));
const frame = () => symbolPicture("SUAP-----------", 9);
const dot = (colour: string) => icon(s("circle", { cx: 12, cy: 7, r: 3.5, fill: colour }));
