import { download } from "./export.ts";
import { fill, h } from "./dom.ts";

/** One column: what to show and what to sort by. */
export interface Column<R> {
  readonly name: string;
  readonly show: (row: R) => Node | string;
  readonly sort?: (row: R) => number | string;
  readonly number?: boolean;
}

/** A table that sorts by any column and can be taken away as CSV. */
export function table<R>(caption: string, columns: readonly Column<R>[], rows: readonly R[], file?: string): HTMLElement {
  let by = -1, down = false;
  const body = h("tbody");
  const heads = columns.map((column, i) =>
    h("th", { scope: "col", class: column.number ? "n" : "" },
      column.sort ? h("button", { onclick: () => turn(i) }, column.name) : column.name));
  const show = () => {
    const sort = columns[by]?.sort;
    const sorted = sort ? [...rows].sort((a, b) => order(sort(a), sort(b)) * (down ? -1 : 1)) : rows;
    fill(body, sorted.map((row) => h("tr", {}, columns.map((column, i) =>
      i === 0 ? h("th", { scope: "row" }, column.show(row)) : h("td", { class: column.number ? "n" : "" }, column.show(row))))));
    heads.forEach((head, i) => head.setAttribute("aria-sort", i !== by ? "none" : down ? "descending" : "ascending"));
  };
  const turn = (i: number) => {
    down = by === i ? !down : columns[i]!.number === true;
    by = i;
    show();
  };
  show();
  return h("div", {}, h("table", {}, h("caption", {}, caption), h("thead", {}, h("tr", {}, heads)), body),
    file ? h("button", { class: "quiet", onclick: () => download(new Blob([csv(columns, rows)], { type: "text/csv" }), file) }, "Download CSV") : null);
}

const order = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);

function csv<R>(columns: readonly Column<R>[], rows: readonly R[]): string {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const words = (x: Node | string) => (typeof x === "string" ? x : (x.textContent ?? ""));
  return [columns.map((c) => cell(c.name)), ...rows.map((r) => columns.map((c) => cell(words(c.show(r)))))]
    .map((line) => line.join(",")).join("\n") + "\n";
}
