package com.datingtoday.adapter.providers;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * All that bootstrap needs to name in order to plug the providers in. It brings {@code KeySettings},
 * {@code ModerationSettings}, {@code PaymentSettings}, {@code PhoneSettings}, {@code PushSettings}, {@code SmsSettings},
 * {@code MediaStorageSettings} and a {@code Clock} as beans of its own.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class ProvidersConfiguration {}
