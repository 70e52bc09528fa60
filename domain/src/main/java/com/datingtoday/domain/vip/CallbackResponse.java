package com.datingtoday.domain.vip;

/**
 * Response that a payment provider expects to its callback.
 *
 * @param status HTTP status code
 * @param contentType empty if there is no body
 */
public record CallbackResponse(int status, String contentType, String body) {}
