import type { FaultRule } from './options.ts';
import { hash32 } from './random.ts';
import { isRecordFault } from './record-faults.ts';
import { matchesPath } from './request-log.ts';

/** Decides, request by request, which fault hits it. */
export interface Faults {
  set(rules: readonly FaultRule[]): void;
  next(path: string): FaultRule | undefined;
  /** The rules about the records of an answer. */
  onRecords(): readonly FaultRule[];
}

export function faults(seed: number, initial: readonly FaultRule[]): Faults {
  let armed = arm(initial);
  let onRecords = initial.filter(isRecordFault);
  return {
    set: (rules) => {
      armed = arm(rules);
      onRecords = rules.filter(isRecordFault);
    },
    onRecords: () => onRecords,
    next: (path) => {
      for (const entry of armed) {
        const { rule } = entry;
        if (rule.path !== undefined && !matchesPath(path, rule.path)) continue;
        const ordinal = entry.seen;
        entry.seen += 1;
        if (ordinal < (rule.skip ?? 0) || entry.hit >= (rule.times ?? Number.POSITIVE_INFINITY)) continue;
        if (rule.probability !== undefined && hash32(seed, ordinal) / 0x1_0000_0000 >= rule.probability)
          continue;
        entry.hit += 1;
        return rule;
      }
      return undefined;
    },
  };
}

function arm(rules: readonly FaultRule[]): { rule: FaultRule; seen: number; hit: number }[] {
  return rules.filter((rule) => !isRecordFault(rule)).map((rule) => ({ rule, seen: 0, hit: 0 }));
}
