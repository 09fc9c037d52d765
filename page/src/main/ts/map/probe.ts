/** In a worker, because the first graphics context of a page may take seconds where there is no graphics processor. */
const gl = new OffscreenCanvas(16, 16).getContext("webgl2");
const info = gl?.getExtension("WEBGL_debug_renderer_info");
postMessage(gl ? String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER)) : "no WebGL");
