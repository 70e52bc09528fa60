package com.datingtoday.application.media;

import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.media.Rendition;
import java.util.List;
import java.util.stream.Stream;

/** Storage keys of the renditions of a file. */
public final class RenditionKeys {

    private RenditionKeys() {}

    public static MediaStorage.Key of(Media media, Rendition rendition) {
        var teaser = media.teaser();
        return rendition == Rendition.TEASER && teaser != null
                ? new MediaStorage.Key(teaser, rendition)
                : new MediaStorage.Key(media.id(), rendition);
    }

    public static List<MediaStorage.Key> all(Media media) {
        var renditions = media.metadata().kind() == MediaKind.PICTURE
                ? Stream.of(Rendition.LARGE, Rendition.MEDIUM, Rendition.SMALL, Rendition.TEASER)
                : Stream.of(Rendition.ORIGINAL);
        return renditions.map(rendition -> of(media, rendition)).toList();
    }
}
