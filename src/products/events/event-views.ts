import type { Of, EventValueRecord, WireEvent } from './records.ts';
import { eachOf, listOf, money, objectOf, viewOf } from './shape.ts';

/** How people register, in the shape of the graph. */
export function registrationView(wire: Of<WireEvent, 'registration'>): EventValueRecord {
  return {
    ...wire,
    externalUrl: wire.external?.url,
    rsvp: objectOf(wire.rsvp),
    tickets: viewOf(wire.tickets, (tickets) => ({
      ...tickets,
      lowestPrice: money(tickets.lowestPrice),
      lowestPriceFormatted: tickets.lowestPrice?.formattedValue,
      highestPrice: money(tickets.highestPrice),
      highestPriceFormatted: tickets.highestPrice?.formattedValue,
      taxSettings: objectOf(tickets.taxSettings),
    })),
  };
}

/** When an event takes place. */
export function datesView(wire: Of<WireEvent, 'dateAndTimeSettings'>): EventValueRecord {
  return {
    ...wire,
    formatted: objectOf(wire.formatted),
    recurringEvents: viewOf(wire.recurringEvents, (series) => ({
      ...series,
      categoryId: series.categoryId === '' ? null : series.categoryId,
      individualEventDates: listOf(series.individualEventDates),
    })),
  };
}

/** Where an event takes place. */
export function locationView(wire: Of<WireEvent, 'location'>): EventValueRecord {
  return {
    ...wire,
    address: viewOf(wire.address, (address) => ({
      ...address,
      streetAddress: objectOf(address.streetAddress),
    })),
  };
}

/** The form that people fill in. */
export function formView(wire: Of<WireEvent, 'form'>): EventValueRecord {
  return {
    messages: wire.messages,
    controls: eachOf(wire.controls, (control) => ({
      ...control,
      inputs: eachOf(control.inputs, (input) => ({
        ...input,
        labels: listOf(input.labels),
        defaultOptionSelection: objectOf(input.defaultOptionSelection),
      })),
    })),
  };
}

/** Sums of answers and sales. */
export function summariesView(wire: Of<WireEvent, 'summaries'>): EventValueRecord {
  return {
    rsvps: objectOf(wire.rsvps),
    cancellation: objectOf(wire.cancellation),
    tickets: viewOf(wire.tickets, (tickets) => ({
      ...tickets,
      revenue: money(tickets.revenue),
      totalSales: money(tickets.totalSales),
    })),
  };
}

/** What search engines are told. */
export function seoView(wire: Of<WireEvent, 'seoSettings'>): EventValueRecord {
  const { advancedSeoData } = wire;
  const tags = listOf(advancedSeoData?.tags);
  const title = tags?.find(({ type, disabled }) => type === 'title' && disabled !== true);
  const description = tags?.find(
    ({ type, props, disabled }) => type === 'meta' && props?.['name'] === 'description' && disabled !== true,
  );
  return {
    slug: wire.slug,
    hidden: wire.hidden,
    title: title?.children,
    description: description?.props?.['content'],
    keywords: listOf(advancedSeoData?.settings?.keywords),
    tags,
    preventAutoRedirect: advancedSeoData?.settings?.preventAutoRedirect,
  };
}

/** The address of an event's page; null where Wix gives none. */
export function pageAddress(wire: WireEvent['eventPageUrl']): string | null {
  const { base, path } = wire ?? {};
  if (typeof base !== 'string' || base === '') return null;
  return base.replace(/\/+$/, '') + (typeof path === 'string' ? path : '');
}
