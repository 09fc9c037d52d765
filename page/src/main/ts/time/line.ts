import { SPEEDS, type App } from "../state/state.ts";
import { clock } from "../state/units.ts";
import { h } from "../ui/dom.ts";
import { icon } from "../ui/icons.ts";
import { filmOf, reelOf, type Film } from "./film.ts";

const STEP_S = 10;
/** A track that was still reported so long before the end was not lost. */
const LOST_S = 15;
const COLOURS: Record<string, string> = { killed: "#00704f", leaked: "#c14a00" };

/** Play, pause, step, speed, and the whole run with what happened in it. */
export function timeLine(app: App): HTMLElement {
  const play = h("button", { id: "play", class: "main", onclick: () => app.set({ playing: !app.get().playing && reelOf(app.get()) !== null }) });
  const step = (by: number) => () => app.set({ playing: false, time: limited(app, app.get().time + by) });
  const speed = h("select", { id: "speed", "aria-label": "Speed", onchange: () => app.set({ speed: Number(speed.value) }) },
    SPEEDS.map((k) => h("option", { value: k }, `${k}×`)));
  const words = h("span", { class: "clock" });
  const slider = h("input", { type: "range", id: "scrub", min: 0, max: 1, step: 1, "aria-label": "Time", oninput: () => app.set({ time: Number(slider.value), playing: false }) });
  const ticks = h("canvas", { class: "ticks-canvas", "aria-hidden": "true" });
  app.watch((s) => s.playing, (on) => {
    play.replaceChildren(icon(on ? "pause" : "play"));
    play.setAttribute("aria-label", on ? "Pause" : "Play");
  });
  app.watch((s) => s.speed, (now) => (speed.value = String(now)));
  app.watch(reelOf, (reel) => {
    slider.max = String(Math.ceil(reel?.duration_s ?? 1));
    slider.disabled = play.disabled = !reel;
    drawTicks(ticks, filmOf(app.get()));
  });
  app.watch((s) => [Math.floor(s.time), reelOf(s)], () => {
    const { time } = app.get();
    const text = `${clock(time)} / ${clock(reelOf(app.get())?.duration_s ?? 0)}`;
    words.textContent = text;
    slider.value = String(Math.floor(time));
    slider.setAttribute("aria-valuetext", `${text} since the start`);
  });
  new ResizeObserver(() => drawTicks(ticks, filmOf(app.get()))).observe(ticks);
  return h("div", { class: "row" },
    h("button", { "aria-label": "Step back", title: "10 s back", onclick: step(-STEP_S) }, icon("back")), play,
    h("button", { "aria-label": "Step forward", title: "10 s on", onclick: step(STEP_S) }, icon("forward")), speed, words,
    h("div", { class: "track" }, ticks, slider));
}

const limited = (app: App, t: number): number => Math.min(reelOf(app.get())?.duration_s ?? 0, Math.max(0, t));

/** Kills and new tracks stand up, leaks and lost tracks hang down: told apart without colour. */
function drawTicks(canvas: HTMLCanvasElement, film: Film | null): void {
  const width = Math.max(1, canvas.clientWidth), height = 22;
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  const ctx = canvas.getContext("2d")!;
  ctx.scale(devicePixelRatio, devicePixelRatio);
  ctx.fillStyle = "#c4ced5";
  ctx.fillRect(8, height / 2 - 0.5, width - 16, 1);
  if (!film) return;
  const x = (t: number) => 8 + ((width - 16) * t) / film.of.duration_s;
  const tick = (t: number, up: boolean, colour: string) => {
    ctx.fillStyle = colour;
    ctx.fillRect(x(t) - 1, up ? 1 : height / 2, 2, height / 2 - 1);
  };
  if (film.kind === "recording") {
    for (const { samples } of film.of.tracks) {
      tick(samples[0]![0], true, COLOURS["killed"]!);
      const end = samples.at(-1)![0];
      if (end < film.of.duration_s - LOST_S) tick(end, false, COLOURS["leaked"]!);
    }
    return;
  }
  const replay = film.of;
  for (const shot of replay.interceptors) {
    ctx.fillStyle = "rgba(0, 114, 178, 0.35)";
    ctx.fillRect(x(shot.samples[0]?.[0] ?? 0) - 0.5, height / 2 - 4, 1, 8);
  }
  for (const entity of replay.entities) {
    const colour = entity.side === "hostile" ? COLOURS[entity.end] : undefined;
    if (!colour) continue;
    tick(entity.end_s, entity.end === "killed", colour);
  }
}
