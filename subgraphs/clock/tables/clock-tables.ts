import type { HolidayNotice } from '../calendar/holiday-notice.ts';
import { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { DeadlineRule, RuleClass, Stage } from '../rule/deadline-rule.ts';
import { selectRule } from '../rule/select-rule.ts';

/** The rules and notices that a node computes due days from, of one moment. */
export class ClockTables {
  readonly version: string;
  readonly #rules: readonly DeadlineRule[];
  readonly #notices: readonly HolidayNotice[];
  readonly #nation: string;
  readonly #calendars = new Map<string, WorkingCalendar>();

  constructor(version: string, rules: readonly DeadlineRule[], notices: readonly HolidayNotice[], nation: string) {
    this.version = version;
    this.#rules = rules;
    this.#notices = notices;
    this.#nation = nation;
  }

  /** The rule for what starts on a day at a node; undefined when nothing is due. */
  rule(node: string, stage: Stage, sharingClass: RuleClass | null, startedOn: string): DeadlineRule | undefined {
    return selectRule(this.#rules, { jurisdictions: this.#jurisdictions(node), stage, sharingClass, startedOn });
  }

  /** The working days of a node's region. */
  calendar(node: string): WorkingCalendar {
    let calendar = this.#calendars.get(node);
    if (calendar === undefined) {
      // Notices of the region come last: they win.
      const notices = [...this.#jurisdictions(node)]
        .reverse()
        .flatMap((code) => this.#notices.filter(({ jurisdiction }) => jurisdiction === code));
      calendar = new WorkingCalendar(notices, this.#nation);
      this.#calendars.set(node, calendar);
    }
    return calendar;
  }

  #jurisdictions(node: string): readonly string[] {
    return node === this.#nation ? [node] : [node, this.#nation];
  }
}
