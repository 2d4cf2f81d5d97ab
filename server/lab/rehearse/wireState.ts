// The parts of the decoded state that a crowd reads, as the SDK holds them: maps with values(). Types only.
import type { OptionView, PublicView } from '../../../shared/sim/views/types.ts';

export interface WireState {
  public?: Pick<PublicView, 'phase' | 'tick'>;
  roles?: ReadonlyMap<string, { options: ReadonlyMap<string, OptionView> }>;
}
