import { edit } from "../api/scenario.ts";
import { listOf, type ListKey } from "../state/lists.ts";
import type { App } from "../state/state.ts";
import { fill, h } from "../ui/dom.ts";
import { catalogue } from "./catalogue.ts";
import { fieldsOf, valueOf, type Field } from "./fields.ts";
import { figures } from "./figures.ts";

/** What is wrong with what was typed into a field; kept until it is mended, undone, or something else is chosen. */
interface Fault {
  readonly of: string;
  readonly key: string;
  readonly typed: string;
  readonly text: string;
}

/** The chosen thing with its fields; a change is written when the field is left, and what is wrong is said there. */
export function form(app: App): HTMLElement {
  const box = h("div", { class: "block", id: "form" });
  let fault: Fault | null = null;
  let kept: { system: string; element: HTMLElement } | null = null; // stays open while a field is changed
  const told = (found: Fault | null) => {
    fault = found;
    show();
  };
  const show = () => {
    const { chosen, scenario } = app.get();
    if (!scenario?.stale) fault = null; // mended or undone
    const list = chosen && scenario ? listOf(scenario.scene, chosen) : undefined;
    const typing = typed(box, chosen);
    const published = (system: string) => (kept = kept?.system === system ? kept : { system, element: figures(app, system) }).element;
    fill(box, chosen && list ? parts(app, list, chosen, fault?.of === chosen ? fault : null, told, published) : h("p", { class: "note" }, "Choose something in the list or on the map to edit it."));
    box.dataset["of"] = chosen ?? "";
    if (typing) goOn(typing);
  };
  app.watch((s) => [s.chosen, s.scenario?.scene], show);
  return box;
}

interface Typing {
  readonly id: string;
  /** What stands there and was not written yet. */
  readonly text: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** What somebody is at in the form, if it is still about the same thing. */
function typed(box: HTMLElement, chosen: string | null): Typing | null {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || !box.contains(at) || box.dataset["of"] !== chosen) return null;
  if (!(at instanceof HTMLInputElement)) return { id: at.id, text: null, from: null, to: null };
  return { id: at.id, text: at.value === at.defaultValue ? null : at.value, from: at.selectionStart, to: at.selectionEnd };
}

function goOn({ id, text, from, to }: Typing): void {
  const input = id ? document.getElementById(id) : null;
  if (input instanceof HTMLInputElement) {
    if (text !== null) input.value = text;
    input.focus();
    input.setSelectionRange(from, to);
  } else input?.focus();
}

type Told = (fault: Fault | null) => void;

function parts(app: App, list: ListKey, id: string, fault: Fault | null, told: Told, published: (system: string) => HTMLElement): Node[] {
  const scene = app.get().scenario!.scene;
  const fields = fieldsOf(scene, list, id);
  const system = fields.find((f) => f.key === "system" || f.key === "threat")?.now;
  return [
    h("div", { class: "row" }, h("h2", { class: "grow" }, id),
      h("button", { id: "delete", onclick: () => void remove(app, list, id) }, "Delete")),
    h("div", { class: "grid" }, fields.map((field) => control(app, list, id, field, fault?.key === field.key ? fault : null, told))),
    ...(system ? [published(system)] : []),
  ];
}

async function remove(app: App, list: ListKey, id: string): Promise<void> {
  if (await edit(app, { op: "delete", path: [list, id] })) app.set({ chosen: null, message: `${id} deleted; undo brings it back.` });
}

function control(app: App, list: ListKey, id: string, field: Field, fault: Fault | null, told: Told): HTMLElement {
  const name = `field-${field.key}`;
  const wrong = h("span", { class: "bad-text", id: `${name}-problem`, role: "alert" }, fault?.text ?? "");
  const input = field.choose ? select(field) : textInput(fault?.typed ?? field.now);
  input.id = name;
  if (fault) input.setAttribute("aria-invalid", "true");
  input.setAttribute("aria-describedby", `${name}-hint ${name}-problem`);
  let last = input.value;
  const leave = () => {
    if (input.value === last) return;
    last = input.value;
    void write(app, list, id, field, last).then(told);
  };
  input.addEventListener("change", leave);
  if (input instanceof HTMLInputElement) input.addEventListener("blur", leave); // what was typed before the form was drawn anew
  return h("div", { class: "field" }, h("label", { for: name }, field.label), input,
    h("span", { class: "note", id: `${name}-hint` }, field.hint ?? ""), wrong);
}

function textInput(text: string): HTMLInputElement {
  const input = h("input", { type: "text" });
  input.defaultValue = text;
  return input;
}

function select(field: Field): HTMLSelectElement {
  const pick = h("select", {}, h("option", { value: field.now }, field.now));
  const offer = (all: readonly (readonly [string, string])[]) => {
    const values = all.some(([value]) => value === field.now) ? all : [[field.now, field.now] as const, ...all];
    fill(pick, values.map(([value, text]) => h("option", { value }, text)));
    pick.value = field.now;
  };
  if (typeof field.choose === "string") {
    const kind = field.choose;
    void catalogue().then((entries) => offer(entries.filter((e) => fits(e, kind)).map((e) => [e.id, e.name])), () => undefined);
  } else offer(field.choose!.map((x) => [x, x]));
  return pick;
}

/** Whether an entry of the catalogue may stand where a kind is wanted. */
export function fits(entry: { id: string; kind: string }, wanted: string): boolean {
  const fighters = entry.id.startsWith("fighters_");
  if (wanted === "fighters") return fighters;
  return entry.kind === wanted && !(wanted === "fire_unit" && fighters);
}

/** Writes a field; gives what is wrong with it, as the server says it. */
async function write(app: App, list: ListKey, id: string, field: Field, typed: string): Promise<Fault | null> {
  const fine = await edit(app, { op: "set", path: [list, id, field.key], value: valueOf(field, typed) });
  const { scenario, problem } = app.get();
  const error = scenario?.stale ? scenario.problems.find((p) => p.level === "error") : undefined;
  const text = !fine ? problem : error ? [error.message, error.cure].filter(Boolean).join(". ") : "";
  return text ? { of: id, key: field.key, typed, text: `${text} (undo takes it back)` } : null;
}
