package com.datingtoday.adapter.redis;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * Registers the Redis adapters. Bootstrap provides the beans {@code RedisSettings}, {@code PopularitySettings}, {@code
 * MeterRegistry}, {@code Clock} and {@code Encryption}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class RedisConfiguration {}
