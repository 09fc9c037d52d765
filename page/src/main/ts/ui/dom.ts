/** Makes elements. Text goes in as text nodes only, so nothing in a scenario can become markup. */
export type Child = Node | string | number | null | undefined | false | Child[];

type Props = Record<string, unknown>;

export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props | null = null,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  give(element, props);
  append(element, children);
  return element;
}

/** The same for SVG. */
export function s<K extends keyof SVGElementTagNameMap>(
  tag: K,
  props: Props | null = null,
  ...children: Child[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value !== undefined && value !== null && value !== false) element.setAttribute(name, String(value));
  }
  append(element, children);
  return element;
}

/** Puts new children in the place of all old ones. */
export function fill(parent: Element, ...children: Child[]): void {
  parent.replaceChildren();
  append(parent, children);
}

/** Draws a part anew; the focus goes to what takes the place of what had it, told by a data attribute. */
export function keepingFocus(part: HTMLElement, key: string, draw: () => void): void {
  const focused = document.activeElement as HTMLElement | null;
  const before = part.contains(focused) ? focused?.dataset[key] : undefined;
  draw();
  if (before !== undefined) part.querySelector<HTMLElement>(`[data-${key}="${CSS.escape(before)}"]`)?.focus();
}

function give(element: HTMLElement, props: Props | null): void {
  for (const [name, value] of Object.entries(props ?? {})) {
    if (name.startsWith("on") && typeof value === "function") {
      element.addEventListener(name.slice(2), value as EventListener);
    } else if (value === undefined || value === null || value === false) {
      continue;
    } else if (name === "value" || name === "checked" || name === "disabled" || name === "selected") {
      (element as unknown as Props)[name] = value;
    } else {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
}

function append(parent: Element, children: Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(parent, child);
    else if (child instanceof Node) parent.append(child);
    else if (child !== null && child !== undefined && child !== false) parent.append(String(child));
  }
}
