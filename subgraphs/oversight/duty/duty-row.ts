import type { Duty } from '../../clock/duty/duty.ts';
import type { Row } from '../../store/port.ts';

/** One way of doing what is due. */
export interface DutyStep {
  readonly action: string;
  readonly name: string;
  readonly nameZh: string;
  readonly basis: string | null;
}

/** A row, as somebody's duty. Its id is the row's. */
export interface DutyRow extends Row {
  readonly type: string;
  readonly state: string;
  readonly stateZh: string;
  /** `9999-12-31` where no time runs. */
  readonly dueOn: string;
  readonly actions: readonly DutyStep[];
  readonly duty: Duty | undefined;
}
