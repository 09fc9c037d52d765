import { setText } from "../api/scenario.ts";
import type { Problem } from "../api/types.ts";
import type { App } from "../state/state.ts";
import { fill, h } from "../ui/dom.ts";

/** The documents as they are written, with what is wrong and where. */
export function textEditor(app: App): HTMLElement {
  const pick = h("select", { id: "document", "aria-label": "Document", class: "grow", onchange: () => shown() });
  const text = h("textarea", { id: "yaml", class: "yaml", spellcheck: "false", wrap: "off", "aria-label": "Text of the document" });
  const apply = h("button", { class: "main", onclick: () => void setText(app, pick.value, text.value).then((done) => done && (base = text.value)) }, "Apply");
  const anew = h("button", { onclick: () => ((base = text.value), shown()) }, "Take it as it is now");
  const meanwhile = h("div", { class: "row", hidden: true },
    h("p", { class: "note grow", role: "status" }, "The document has changed since you began to type: Apply writes over that."), anew);
  let base = ""; // as it was when typing began
  const list = h("ul", { class: "problems", id: "problems" });
  const box = h("details", {}, h("summary", {}, "The text itself (YAML)"),
    h("div", { class: "block" }, h("div", { class: "row" }, pick, apply), meanwhile, text));
  const shown = () => {
    const document = app.get().scenario?.documents.find((d) => d.path === pick.value);
    const typed = text.value !== base && text.dataset["of"] === pick.value;
    meanwhile.hidden = !typed || !document || document.text === base || document.text === text.value;
    if (!document || (typed && document.text !== text.value)) return;
    if (text.value !== document.text) text.value = document.text;
    base = document.text;
    text.dataset["of"] = pick.value;
  };
  const go = (problem: Problem) => {
    box.open = true;
    pick.value = problem.path;
    shown();
    const from = text.value.split("\n").slice(0, problem.line - 1).reduce((n, line) => n + line.length + 1, 0) + problem.column - 1;
    text.focus();
    text.setSelectionRange(from, from + Math.max(1, problem.length));
    text.scrollTop = (problem.line - 4) * 18;
  };
  app.watch((s) => s.scenario, (scenario) => {
    const before = pick.value;
    fill(pick, (scenario?.documents ?? []).map((d) => h("option", { value: d.path }, d.path + (scenario?.unsaved.includes(d.path) ? " (not saved)" : ""))));
    if (scenario?.documents.some((d) => d.path === before)) pick.value = before;
    shown();
    const problems = scenario?.problems ?? [];
    text.toggleAttribute("aria-invalid", problems.some((p) => p.level === "error"));
    fill(list, problems.map((p) => h("li", { class: p.level },
      h("button", { class: "quiet", onclick: () => go(p) }, `${p.path}:${p.line}`), ` ${p.message}`, p.cure ? h("div", { class: "note" }, p.cure) : null)));
  });
  return h("div", { class: "block" }, list, box);
}
