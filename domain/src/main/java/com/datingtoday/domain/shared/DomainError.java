package com.datingtoday.domain.shared;

/**
 * Why a request was turned down. Each feature seals its own branch, so that the place which answers clients must know
 * every one of them or fail to compile.
 */
public interface DomainError {}
