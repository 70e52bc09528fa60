package com.datingtoday.domain.vip;

/**
 * What a payment provider wants to hear.
 *
 * @param status of HTTP
 * @param contentType empty if there is no body
 */
public record CallbackResponse(int status, String contentType, String body) {}
