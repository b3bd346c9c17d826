/* Errors as the Messages API writes them. */

const TYPES: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  409: 'conflict_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  500: 'api_error',
  503: 'api_error',
  504: 'timeout_error',
  529: 'overloaded_error',
};

const MESSAGES: Readonly<Record<number, string>> = {
  401: 'invalid x-api-key',
  402: 'Your credit balance is too low to access the API.',
  403: 'Your API key does not have permission to use the specified resource.',
  429: "This request would exceed your organization's rate limit.",
  500: 'Internal server error',
  504: 'The request timed out.',
  529: 'Overloaded',
};

/** A failure the fake answers with. */
export interface ApiError {
  readonly status: number;
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly retryAfterSeconds?: number;
}

export function apiError(status: number, more: Partial<ApiError> = {}): ApiError {
  return { status, type: TYPES[status] ?? 'api_error', message: MESSAGES[status] ?? 'Error', ...more };
}

/** The body of an error, which is also the data of an `error` event. */
export function errorBody({ type, message, code }: ApiError, requestId: string) {
  return {
    type: 'error',
    error: { type, message, ...(code !== undefined && { details: { error_code: code } }) },
    request_id: requestId,
  };
}

export function errorResponse(error: ApiError, requestId: string): Response {
  const headers = new Headers({ 'request-id': requestId, 'content-type': 'application/json' });
  if (error.retryAfterSeconds !== undefined) headers.set('retry-after', String(error.retryAfterSeconds));
  if (error.status === 502) {
    headers.set('content-type', 'text/html');
    return new Response('<html><body><h1>502 Bad Gateway</h1></body></html>', { status: 502, headers });
  }
  return new Response(JSON.stringify(errorBody(error, requestId)), { status: error.status, headers });
}
