package com.datingtoday.adapter.providers;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Entry point of this module. The application must provide the settings beans and a {@code Clock}. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class ProvidersConfiguration {}
