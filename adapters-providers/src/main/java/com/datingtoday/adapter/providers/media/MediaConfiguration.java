package com.datingtoday.adapter.providers.media;

import com.datingtoday.adapter.providers.media.picture.DecoderPool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures the threads that decode pictures. */
@Configuration(proxyBeanMethods = false)
class MediaConfiguration {

    @Bean
    DecoderPool decoderPool(MediaProcessingSettings settings) {
        return new DecoderPool(
                settings.threads(), settings.queueCapacity(), settings.queueTimeout(), settings.processingTimeout());
    }
}
