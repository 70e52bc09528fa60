package com.datingtoday.adapter.providers.chat;

import com.datingtoday.adapter.providers.shared.BoundedCalls;
import com.datingtoday.application.chat.port.PushSender;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.chat.DeviceToken.Platform;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Creates the push senders that the settings select. */
@Configuration(proxyBeanMethods = false)
class PushConfiguration {

    @Bean
    PushSender pushSender(PushSettings settings, Clock clock) {
        return switch (settings.mode()) {
            case LOG -> new LoggingPushSender();
            case REAL -> new PlatformPushSender(channels(settings, clock));
        };
    }

    private static Map<Platform, ClosablePushSender> channels(PushSettings settings, Clock clock) {
        var channels = new EnumMap<Platform, ClosablePushSender>(Platform.class);
        var fcm = settings.fcm();
        if (fcm != null) {
            channels.put(Platform.FCM, new FcmPushSender(fcm, settings.connectTimeout(), calls(settings)));
        }
        var apns = settings.apns();
        if (apns != null) {
            var client = ApnsClientFactory.open(ApnsClientFactory.builder(apns, settings.connectTimeout()));
            channels.put(Platform.APNS, new ApnsPushSender(apns.topic(), client, calls(settings), clock));
        }
        return channels;
    }

    /**
     * Returns a separate call limit for each service, so that a slow service does not exhaust the capacity of the
     * other.
     */
    private static BoundedCalls calls(PushSettings settings) {
        return new BoundedCalls(Dependency.PUSH_PROVIDER, settings.maxConcurrentPushes(), settings.callTimeout());
    }
}
