package com.datingtoday.adapter.providers.media.storage;

import com.datingtoday.application.media.port.MediaStorage;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Selects the media storage of the settings. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    @Bean
    MediaStorage mediaStorage(MediaStorageSettings settings) {
        return switch (settings.provider()) {
            case FOLDER -> new FolderMediaStorage(Path.of(Objects.requireNonNull(settings.folder())));
            case S3 -> new S3MediaStorage(Objects.requireNonNull(settings.s3()));
        };
    }
}
