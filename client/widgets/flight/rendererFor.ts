// Which of Phaser's renderers draws the page's stage. Part of what is loaded with Phaser.
import { phaser } from './phaserParts.ts';

/** Names under which processors that imitate a graphics card go. */
const IMITATION = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** @param asked `?renderer` of the page's address; null = nothing was asked for */
export function rendererFor(asked: string | null): number {
  if (asked === 'webgl') return phaser.WEBGL;
  return asked !== 'canvas' && hasQuickWebGl() ? phaser.WEBGL : phaser.CANVAS;
}

/** WebGL that the processor imitates takes several times as long as a plain canvas. */
function hasQuickWebGl(): boolean {
  const probe = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (probe === null) return false;
  const names = probe.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = probe.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? probe.RENDERER);
  // The browser keeps few of them alive.
  probe.getExtension('WEBGL_lose_context')?.loseContext();
  return !IMITATION.test(String(name));
}
