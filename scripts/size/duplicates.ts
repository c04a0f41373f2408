import type { Sources } from '../imports/import-graph.ts';

/** Lines that two places share, or more lines of them where they go on alike. */
const SHORTEST = 6;

/** Lines that stand in two places, white space aside. */
export interface Duplicate {
  readonly first: Place;
  readonly second: Place;
  /** Lines that say something. */
  readonly lines: number;
}

export interface Place {
  readonly file: string;
  /** The number of the first line. */
  readonly line: number;
}

/** A line that says something: no import, no comment, and more than brackets. */
interface Said extends Place {
  readonly text: string;
}

/** Runs of six lines and more that stand in two places, the longest first. */
export function duplicates(sources: Sources): readonly Duplicate[] {
  const files = [...sources].map(([file, text]) => saidIn(file, text));
  const places = new Map<string, (readonly [lines: readonly Said[], at: number])[]>();
  const found: Duplicate[] = [];
  for (const lines of files) {
    for (let at = 0; at + SHORTEST <= lines.length; at += 1) {
      const key = keyAt(lines, at);
      const known = places.get(key) ?? [];
      for (const [others, other] of known) {
        // What went on alike from the line before is a part of that run; lines that repeat within a run are none of their own.
        if (at > 0 && other > 0 && lines[at - 1]?.text === others[other - 1]?.text) continue;
        const length = commonLength(others, other, lines, at);
        const [first, second] = [others[other], lines[at]];
        if (first === undefined || second === undefined || (others === lines && other + length > at))
          continue;
        found.push({ first: placeOf(first), second: placeOf(second), lines: length });
      }
      places.set(key, [...known, [lines, at]]);
    }
  }
  return found.toSorted((a, b) => b.lines - a.lines);
}

function saidIn(file: string, text: string): readonly Said[] {
  let isComment = false;
  let isImport = false;
  return text.split('\n').flatMap((line, index) => {
    const trimmed = line.trim().replaceAll(/\s+/g, ' ');
    if (trimmed.startsWith('/*')) isComment = true;
    if (/^(import|export) (type )?[{*]/.test(trimmed) || trimmed.startsWith('import ')) isImport = true;
    const isCode = !isComment && !isImport && !trimmed.startsWith('//') && /\w/.test(trimmed);
    if (trimmed.endsWith('*/')) isComment = false;
    if (trimmed.endsWith(';')) isImport = false;
    return isCode ? [{ file, line: index + 1, text: trimmed }] : [];
  });
}

function keyAt(lines: readonly Said[], at: number): string {
  return lines
    .slice(at, at + SHORTEST)
    .map(({ text }) => text)
    .join('\n');
}

function commonLength(a: readonly Said[], atA: number, b: readonly Said[], atB: number): number {
  let length = SHORTEST;
  for (;;) {
    const text = a[atA + length]?.text;
    if (text === undefined || text !== b[atB + length]?.text) return length;
    length += 1;
  }
}

function placeOf({ file, line }: Said): Place {
  return { file, line };
}
