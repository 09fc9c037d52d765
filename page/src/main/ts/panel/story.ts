import type { App } from "../state/state.ts";
import { clock } from "../state/units.ts";
import { fill, h } from "../ui/dom.ts";

const ENDS: Record<string, string> = {
  killed: "was shot down", leaked: "got through", departed: "left", spent: "was spent", flying: "was still flying at the end",
};

/** What befell the chosen threat, line by line, and why it got through. */
export function storyBlock(app: App): HTMLElement {
  const box = h("div", { class: "block", id: "story", "aria-live": "polite" });
  app.watch((s) => s.story, (story) => {
    if (!story) {
      fill(box, h("p", { class: "note" }, "Click something that flies, or choose it in the list: its story stands here."));
      return;
    }
    const go = (t: number) => () => app.set({ time: t, playing: false });
    fill(box,
      h("h2", {}, `${story.threat} ${ENDS[story.end] ?? story.end}`),
      story.cause ? h("p", { class: "finding", id: "cause" }, `${sentence(story.cause)}: `, h("span", { id: "story-why" }, story.why), ".") : null,
      h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": `Story of ${story.threat}` }, h("table", {},
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Time"), h("th", { scope: "col" }, "What happened"))),
        h("tbody", {}, story.lines.map((line) => h("tr", {},
          h("td", {}, h("button", { class: "quiet", onclick: go(line.t) }, clock(line.t))), h("td", {}, line.text)))))));
  });
  return box;
}

const sentence = (text: string): string => {
  const words = text.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};
