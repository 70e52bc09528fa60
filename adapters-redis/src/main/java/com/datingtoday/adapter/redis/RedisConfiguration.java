package com.datingtoday.adapter.redis;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * All that bootstrap needs to name in order to plug Redis in. It needs from there: {@code RedisSettings},
 * {@code PopularitySettings}, a {@code MeterRegistry}, a {@code Clock} and the {@code Encryption} port.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class RedisConfiguration {}
