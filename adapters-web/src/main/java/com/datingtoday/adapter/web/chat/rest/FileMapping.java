package com.datingtoday.adapter.web.chat.rest;

import com.datingtoday.adapter.web.chat.rest.MessageResponse.FileResponse;
import com.datingtoday.adapter.web.shared.response.ResponseMapping;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.MediaMetadata;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** Files of messages as responses; each kind of file has its own fields, and the others are absent. */
@Mapper(config = ResponseMapping.class)
interface FileMapping extends ResponseMapping {

    @BeanMapping(unmappedTargetPolicy = ReportingPolicy.IGNORE)
    @Mapping(target = "mediaId", source = "media.value")
    @Mapping(target = "blurhash", source = "picture.blurHash")
    FileResponse toResponse(
            MediaId media,
            MediaMetadata.Picture picture,
            String contentType,
            String large,
            String medium,
            String small);

    @BeanMapping(unmappedTargetPolicy = ReportingPolicy.IGNORE)
    @Mapping(target = "mediaId", source = "media.value")
    @Mapping(target = "durationMs", source = "audio.duration")
    FileResponse toResponse(MediaId media, MediaMetadata.Audio audio, String url);

    @BeanMapping(unmappedTargetPolicy = ReportingPolicy.IGNORE)
    @Mapping(target = "mediaId", source = "media.value")
    @Mapping(target = "durationMs", source = "video.duration")
    FileResponse toResponse(MediaId media, MediaMetadata.Video video, String url);
}
