import { getJson } from "../api/http.ts";

export interface CatalogueLine {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

export interface Figure {
  readonly key: string;
  readonly low: number | null;
  readonly nominal: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly basis: string;
  readonly sources: readonly string[];
  readonly note?: string;
}

export interface CatalogueEntry extends CatalogueLine {
  readonly figures: readonly Figure[];
  readonly role?: string;
  readonly sources?: Readonly<Record<string, { title: string; publisher?: string; address?: string }>>;
}

let all: Promise<readonly CatalogueLine[]> | undefined;
const entries = new Map<string, Promise<CatalogueEntry>>();

/** What there is to choose from; read once. */
export function catalogue(): Promise<readonly CatalogueLine[]> {
  all ??= getJson<{ entries: CatalogueLine[] }>("/api/catalogue").then((reply) => reply.entries);
  all.catch(() => (all = undefined));
  return all;
}

export function catalogueEntry(id: string): Promise<CatalogueEntry> {
  let known = entries.get(id);
  if (!known) {
    known = getJson<CatalogueEntry>(`/api/catalogue/${encodeURIComponent(id)}`);
    known.catch(() => entries.delete(id));
    entries.set(id, known);
  }
  return known;
}
