import type { HolidayNotice } from '../calendar/holiday-notice.ts';
import { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { DeadlineRule, RuleClass, Stage } from '../rule/deadline-rule.ts';
import { selectRule } from '../rule/select-rule.ts';

/** What a node follows of the registry: the rules and notices that due days are computed from, and whose region is whose. Of one moment. */
export class ClockTables {
  readonly version: string;
  readonly #rules: readonly DeadlineRule[];
  readonly #notices: readonly HolidayNotice[];
  readonly #nation: string;
  readonly #territories: ReadonlyMap<string, readonly string[]>;
  readonly #calendars = new Map<string, WorkingCalendar>();

  constructor(
    version: string,
    rules: readonly DeadlineRule[],
    notices: readonly HolidayNotice[],
    nation: string,
    territories: ReadonlyMap<string, readonly string[]> = new Map(),
  ) {
    this.version = version;
    this.#rules = rules;
    this.#notices = notices;
    this.#nation = nation;
    this.#territories = territories;
  }

  /** The rule for what starts on a day at a node; undefined when nothing is due. */
  rule(node: string, stage: Stage, sharingClass: RuleClass | null, startedOn: string): DeadlineRule | undefined {
    return selectRule(this.#rules, { jurisdictions: this.#jurisdictions(node), stage, sharingClass, startedOn });
  }

  /** The regions that a platform answers for, none for a department's; undefined for a platform that the registry is not known to have. */
  territoryOf(platform: string): readonly string[] | undefined {
    return this.#territories.get(platform);
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
