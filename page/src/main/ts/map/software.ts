/** How this machine draws. */
export interface Renderer {
  readonly name: string;
  /** No graphics processor: the processor draws every pixel. */
  readonly software: boolean;
}

export function renderer(): Renderer {
  const gl = document.createElement("canvas").getContext("webgl2");
  if (!gl) return { name: "no WebGL", software: true };
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return { name, software: isSoftware(name) };
}

export const isSoftware = (name: string): boolean => /swiftshader|llvmpipe|software|basic render|no webgl/i.test(name);
