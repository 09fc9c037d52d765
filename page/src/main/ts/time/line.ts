import type { ReplayReply } from "../api/replay.ts";
import { SPEEDS, type App } from "../state/state.ts";
import { clock } from "../state/units.ts";
import { h } from "../ui/dom.ts";
import { icon } from "../ui/icons.ts";

const STEP_S = 10;
const COLOURS: Record<string, string> = { killed: "#00704f", leaked: "#c14a00" };

/** Play, pause, step, speed, and the whole run with what happened in it. */
export function timeLine(app: App): HTMLElement {
  const play = h("button", { id: "play", class: "main", onclick: () => app.set({ playing: !app.get().playing && app.get().replay !== null }) });
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
  app.watch((s) => s.replay, (replay) => {
    slider.max = String(Math.ceil(replay?.duration_s ?? 1));
    slider.disabled = play.disabled = !replay;
    drawTicks(ticks, replay);
  });
  app.watch((s) => [Math.floor(s.time), s.replay], () => {
    const { time, replay } = app.get();
    const text = `${clock(time)} / ${clock(replay?.duration_s ?? 0)}`;
    words.textContent = text;
    slider.value = String(Math.floor(time));
    slider.setAttribute("aria-valuetext", `${text} since the start`);
  });
  new ResizeObserver(() => drawTicks(ticks, app.get().replay)).observe(ticks);
  return h("div", { class: "row" },
    h("button", { "aria-label": "Step back", title: "10 s back", onclick: step(-STEP_S) }, icon("back")), play,
    h("button", { "aria-label": "Step forward", title: "10 s on", onclick: step(STEP_S) }, icon("forward")), speed, words,
    h("div", { class: "track" }, ticks, slider));
}

const limited = (app: App, t: number): number => Math.min(app.get().replay?.duration_s ?? 0, Math.max(0, t));

/** Kills stand up, leaks hang down: told apart without colour. */
function drawTicks(canvas: HTMLCanvasElement, replay: ReplayReply | null): void {
  const width = Math.max(1, canvas.clientWidth), height = 22;
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  const ctx = canvas.getContext("2d")!;
  ctx.scale(devicePixelRatio, devicePixelRatio);
  ctx.fillStyle = "#c4ced5";
  ctx.fillRect(8, height / 2 - 0.5, width - 16, 1);
  if (!replay) return;
  const x = (t: number) => 8 + ((width - 16) * t) / replay.duration_s;
  for (const shot of replay.interceptors) {
    ctx.fillStyle = "rgba(0, 114, 178, 0.35)";
    ctx.fillRect(x(shot.samples[0]?.[0] ?? 0) - 0.5, height / 2 - 4, 1, 8);
  }
  for (const entity of replay.entities) {
    const colour = entity.side === "hostile" ? COLOURS[entity.end] : undefined;
    if (!colour) continue;
    ctx.fillStyle = colour;
    ctx.fillRect(x(entity.end_s) - 1, entity.end === "killed" ? 1 : height / 2, 2, height / 2 - 1);
  }
}
