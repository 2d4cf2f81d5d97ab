// Types of the sound package zzfx, which ships none. Must not: declare more of it than we use.
declare module 'zzfx' {
  /** Up to 20 numbers describe a sound; a missing one takes its default. */
  export function zzfx(...parameters: (number | undefined)[]): AudioBufferSourceNode;

  export const ZZFX: {
    /** 0 to 1 */
    volume: number;
    sampleRate: number;
    audioContext: AudioContext;
    play(...parameters: (number | undefined)[]): AudioBufferSourceNode;
    buildSamples(...parameters: (number | undefined)[]): number[];
    playSamples(sampleChannels: number[][], volumeScale?: number): AudioBufferSourceNode;
  };
}
