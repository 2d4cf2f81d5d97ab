// One way to break the small scenario, and the fault that it must give. Data only.

export interface FaultCase {
  name: string;
  /** Replaced … */
  piece: string;
  /** … by this. */
  instead: string;
  /** Text at which the fault points, in the broken file. */
  at: string;
  path: string;
  found: string;
  expected: string;
}
