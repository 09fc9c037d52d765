/** What the server refused, in its own words. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: { where: string; found: string; expected: string; cure: string },
  ) {
    super(sentence(problem));
  }
}

function sentence(p: { where: string; found: string; expected: string; cure: string }): string {
  const expected = p.expected ? `; expected ${p.expected}` : "";
  return `${p.where}: ${p.found}${expected}${p.cure ? `. ${p.cure}` : ""}`;
}

export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await fine(await fetch(path, signal ? { signal } : {}))).json() as Promise<T>;
}

export async function postJson<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const init: RequestInit = {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  };
  if (signal) init.signal = signal;
  return (await fine(await fetch(path, init))).json() as Promise<T>;
}

export async function getBytes(path: string): Promise<ArrayBuffer> {
  return (await fine(await fetch(path))).arrayBuffer();
}

async function fine(response: Response): Promise<Response> {
  if (response.ok) return response;
  let problem = { where: response.url, found: response.statusText, expected: "", cure: "" };
  try {
    problem = { ...problem, ...((await response.json()) as { problem?: object }).problem };
  } catch {
    // not JSON: the status line must do
  }
  throw new Refused(response.status, problem);
}
