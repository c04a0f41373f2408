/** Requests that Wix Data, which Wix counts by itself, takes of one site in any 60 seconds (docs/fidelity.md#rate-limits). */
export const DATA_REQUESTS_PER_MINUTE = 3000;
