import type { GatewayContext } from '../../gateway/context.ts';
import { offset, type OffsetPage } from '../../gateway/paging/offset.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { passes } from '../../gateway/paging/passes.ts';
import { sumOf } from '../../wix/envelope.ts';
import { chunks } from '../../wix/wql.ts';

/** A list of the first version of Wix Events, whose records have numbers instead of ids. */
export interface NumberedListOptions<Record> {
  /** The records in the plural, with a capital letter, as notes call them. */
  readonly what: string;
  readonly pageMax: number;
  /** Numbers that the records must have. */
  readonly numbers: readonly string[] | null | undefined;
  /** How many numbers one request takes. */
  readonly numbersMax: number;
  /** @param numbers those of this pass, undefined for all */
  request(
    numbers: readonly string[] | undefined,
    paging: { readonly offset: number; readonly limit: number },
  ): Promise<OffsetPage<Record>>;
}

/** Opens such a list. It can only be paged by offset: each page looks whether it still continues the last one. */
export function numberedList<Record extends { readonly id: string }>(
  context: GatewayContext,
  { what, pageMax, numbers, numbersMax, request }: NumberedListOptions<Record>,
): PageSource<Record> {
  const pass = (some: readonly string[] | undefined): PageSource<Record> =>
    offset<Record>({
      pageMax,
      idOf: ({ id }) => id,
      onDrift: () =>
        context.report.note(
          `${what} were added or deleted while the list was read; its place was searched again.`,
        ),
      fetch: (start, limit) => request(some, { offset: start, limit }),
    });
  return numbers == null ? pass(undefined) : passes(chunks(numbers, numbersMax).map(pass));
}

/** Wix's own count of such a list. */
export async function countNumbered<Record>({
  numbers,
  numbersMax,
  request,
}: NumberedListOptions<Record>): Promise<number | null> {
  const parts = numbers == null ? [undefined] : chunks(numbers, numbersMax);
  const pages = await Promise.all(parts.map((some) => request(some, { offset: 0, limit: 1 })));
  return sumOf(pages.map(({ total }) => total));
}
