package com.datingtoday.adapter.providers.media.storage;

import com.datingtoday.application.media.port.MediaStorage;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Creates the media storage that the settings select. */
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
