import { RequestError } from '../../api/request.ts';

/** An error in words for who sits before a form: the gateway's own tell programs which header to send. */
export function forPeople(error: Error): Error {
  if (!(error instanceof RequestError) || error.code !== 'UNAUTHENTICATED') return error;
  const { message, status, code } = error;
  return new RequestError({
    message,
    status,
    code,
    hint: 'Whoever runs this gateway has its token: ask there.',
  });
}
