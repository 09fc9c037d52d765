import type { Entity, ReplayEvent } from "../api/replay.ts";
import type { App } from "../state/state.ts";
import { clock } from "../state/units.ts";
import { fill, h, keepingFocus } from "../ui/dom.ts";

const MOST = 300;

/** Everything that happened, oldest first; a click goes there. */
export function eventList(app: App): HTMLElement {
  const pick = h("select", { "aria-label": "Kind of event", onchange: () => show() });
  const body = h("tbody");
  const more = h("p", { class: "note" });
  const show = () => {
    const all = app.get().replay?.events ?? [];
    const chosen = all.filter((e) => pick.value === "" || e.kind === pick.value);
    keepingFocus(body, "event", () => fill(body, chosen.slice(0, MOST).map((event) => row(app, event))));
    more.textContent = chosen.length > MOST ? `The first ${MOST} of ${chosen.length}; choose a kind to see others.` : `${chosen.length} events.`;
  };
  app.watch((s) => s.replay, (replay) => {
    const kinds = [...new Set(replay?.events.map((e) => e.kind))].sort();
    const before = pick.value;
    fill(pick, h("option", { value: "" }, "all kinds"), kinds.map((k) => h("option", { value: k }, k.replaceAll("_", " "))));
    pick.value = kinds.includes(before) ? before : "";
    show();
  });
  return h("div", { class: "block" }, h("div", { class: "row" }, h("h2", { class: "grow" }, "Events"), pick),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Events" }, h("table", {},
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Time"), h("th", { scope: "col" }, "What happened"))), body)), more);
}

function row(app: App, event: ReplayEvent): HTMLElement {
  const go = () => app.set({ time: event.t, playing: false, chosen: event.who[0] ?? app.get().chosen });
  return h("tr", {}, h("td", {}, h("button", { class: "quiet", "data-event": `${event.t} ${event.text}`, onclick: go }, clock(event.t))), h("td", {}, event.text));
}

/** All threats by how they ended, leakers first: the flying things' accessible twin. */
export function threatList(app: App): HTMLElement {
  const box = h("div", { class: "block" });
  const opened = new Map<string, boolean>();
  app.watch((s) => s.replay, (replay) => {
    const of = (end: Entity["end"]) => (replay?.entities ?? []).filter((e) => e.side === "hostile" && e.end === end);
    const group = (name: string, all: readonly Entity[]) => all.length === 0 ? [] : [
      h("details", { "data-end": name, open: opened.get(name) ?? name === "Leakers" }, h("summary", {}, `${name} (${all.length})`),
        h("div", { class: "row chips" }, all.map((e) =>
          h("button", { "data-threat": e.id, onclick: () => app.set({ chosen: e.id, time: Math.min(app.get().time || e.start_s, e.end_s) }) }, e.id)))),
    ];
    for (const one of box.querySelectorAll<HTMLDetailsElement>("[data-end]")) opened.set(one.dataset["end"]!, one.open);
    keepingFocus(box, "threat", () =>
      fill(box, h("h2", {}, "Threats of this run"), group("Leakers", of("leaked")), group("Shot down", of("killed")), group("Still flying", of("flying"))));
  });
  app.watch((s) => [s.chosen, s.replay], () => {
    for (const button of box.querySelectorAll<HTMLElement>("[data-threat]")) {
      button.setAttribute("aria-pressed", String(button.dataset["threat"] === app.get().chosen));
    }
  });
  return box;
}
