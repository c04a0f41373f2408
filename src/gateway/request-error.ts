import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { errorCodes, type GatewayError } from '../errors.ts';

/** Makes an error the whole answer, with the HTTP status that the table of codes gives it. */
export function requestError(error: GatewayError): GraphQLError {
  const status = errorCodes[error.code].httpStatus;
  const headers = new HeaderMap(status === 401 ? [['www-authenticate', 'Bearer']] : []);
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status, headers } } });
}
