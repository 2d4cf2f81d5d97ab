// A service as the state keeps it. Shapes only.

/** What the business wants of a service: as usual, more of it, no more than it is, its end; or it has ended [PF5–PF7]. */
export type ServiceMode = 'usual' | 'invest' | 'sustain' | 'retire' | 'retired';

export interface ServiceState {
  id: string;
  healthPerMille: number;
  debtPerMille: number;
  isMonitored: boolean;
  changeUntilTick: number;
  lamp: 'up' | 'degraded' | 'down' | 'inChange' | 'unmonitored';
  lampSinceTick: number;
  mode: ServiceMode;
  /** While it is being retired: when it ends. */
  retiresTick: number;
}
