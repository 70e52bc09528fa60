package com.datingtoday.adapter.web.media;

import com.datingtoday.adapter.web.shared.config.ClientConfigSource;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.media.MediaLimits;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
record MediaConfigSource() implements ClientConfigSource {

    @Override
    public Map<String, Long> limits() {
        return Map.of(
                "picture_max_bytes", MediaLimits.PICTURE_BYTES,
                "audio_max_bytes", MediaLimits.AUDIO_BYTES,
                "video_max_bytes", MediaLimits.VIDEO_BYTES,
                "audio_max_seconds", MediaLimits.AUDIO_SECONDS,
                "video_max_seconds", MediaLimits.VIDEO_SECONDS);
    }

    @Override
    public List<Enumeration> enumerations() {
        return List.of(Enumeration.ofNames("media_kind", MediaKind.values()));
    }
}
