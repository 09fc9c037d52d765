/** How this machine draws. */
export interface Renderer {
  readonly name: string;
  /** No graphics processor: the processor draws every pixel. */
  readonly software: boolean;
}

let known: Promise<Renderer> | undefined;

/** Asked once, beside everything else. */
export const renderer = (): Promise<Renderer> => (known ??= probe());

function probe(): Promise<Renderer> {
  return new Promise((done) => {
    const say = (name: string) => done({ name, software: isSoftware(name) });
    const worker = new Worker(new URL("./probe.ts", import.meta.url), { type: "module" });
    worker.onmessage = (event: MessageEvent<string>) => (worker.terminate(), say(event.data));
    worker.onerror = () => (worker.terminate(), say("no WebGL"));
  });
}

export const isSoftware = (name: string): boolean => /swiftshader|llvmpipe|software|basic render|no webgl/i.test(name);
