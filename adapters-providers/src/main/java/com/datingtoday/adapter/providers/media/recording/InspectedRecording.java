package com.datingtoday.adapter.providers.media.recording;

import com.datingtoday.domain.media.MediaMetadata;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Recording that passed the check, with the parts of its file that are erased before it is stored. */
public final class InspectedRecording {

    private final MediaMetadata metadata;
    private final List<Erasure> erasures;

    InspectedRecording(MediaMetadata metadata, List<Erasure> erasures) {
        this.metadata = metadata;
        this.erasures = erasures;
    }

    public MediaMetadata metadata() {
        return metadata;
    }

    /** Overwrites location, device, author and further tracks in the file, whose length does not change. */
    public void erase(Path path) throws IOException {
        if (erasures.isEmpty()) {
            return;
        }
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            for (var erasure : erasures) {
                erasure.apply(channel);
            }
        }
    }
}
