package com.datingtoday.adapter.web.media;

import com.datingtoday.adapter.web.shared.error.ErrorResponse;
import com.datingtoday.adapter.web.shared.error.FeatureErrorResponses;
import com.datingtoday.adapter.web.shared.response.WireNames;
import com.datingtoday.application.shared.ErrorCode;
import com.datingtoday.domain.media.MediaError;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

@Component
record MediaErrorResponses() implements FeatureErrorResponses<MediaError> {

    @Override
    public Class<MediaError> errorType() {
        return MediaError.class;
    }

    @Override
    public ErrorResponse responseFor(MediaError error) {
        return switch (error) {
            case MediaError.UnsupportedType(var allowed, var part) -> {
                var types = List.copyOf(new TreeSet<>(allowed));
                yield ErrorResponse.of(unsupported(part), HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                        .withField("file")
                        .withArguments(String.join(", ", types))
                        .withData(Map.of("allowed", types, "detail", WireNames.of(part)));
            }
            case MediaError.Unreadable() ->
                ErrorResponse.of(ErrorCode.MEDIA_UNREADABLE, HttpStatus.UNPROCESSABLE_CONTENT);
            case MediaError.TooManyPixels(var limit) ->
                ErrorResponse.of(ErrorCode.MEDIA_TOO_MANY_PIXELS, HttpStatus.UNPROCESSABLE_CONTENT)
                        .withData(Map.of("limit_pixels", limit));
            case MediaError.SideTooLong(var limit) -> shape(ErrorCode.MEDIA_SIDE_TOO_LONG, "limit_side", limit);
            case MediaError.SideTooShort(var least) -> shape(ErrorCode.MEDIA_SIDE_TOO_SHORT, "least_side", least);
            case MediaError.RatioTooHigh(var limit) -> shape(ErrorCode.MEDIA_RATIO_TOO_HIGH, "limit_ratio", limit);
            case MediaError.Animated() -> ErrorResponse.of(ErrorCode.MEDIA_ANIMATED, HttpStatus.UNPROCESSABLE_CONTENT);
            case MediaError.TooLong(var limit) ->
                ErrorResponse.of(ErrorCode.MEDIA_TOO_LONG, HttpStatus.UNPROCESSABLE_CONTENT)
                        .withData(Map.of("limit_seconds", limit));
            case MediaError.TooLarge(var limit) ->
                ErrorResponse.of(ErrorCode.MEDIA_TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE)
                        .withData(Map.of("limit_bytes", limit));
            case MediaError.TooManyUnattachedFiles(var limit) ->
                ErrorResponse.of(ErrorCode.TOO_MANY_UNATTACHED_FILES, HttpStatus.CONFLICT)
                        .withData(Map.of("limit", limit));
            case MediaError.UnknownMedia() -> ErrorResponse.of(ErrorCode.MEDIA_UNKNOWN, HttpStatus.NOT_FOUND);
            case MediaError.InvalidLink() -> ErrorResponse.of(ErrorCode.MEDIA_LINK_INVALID, HttpStatus.FORBIDDEN);
        };
    }

    private static ErrorCode unsupported(MediaError.UnsupportedPart part) {
        return switch (part) {
            case CONTAINER -> ErrorCode.MEDIA_TYPE_UNSUPPORTED;
            case HEIC -> ErrorCode.MEDIA_HEIC_UNSUPPORTED;
            case CODEC -> ErrorCode.MEDIA_CODEC_UNSUPPORTED;
            case TRACKS -> ErrorCode.MEDIA_TRACKS_UNSUPPORTED;
            case FRAGMENTS -> ErrorCode.MEDIA_FRAGMENTS_UNSUPPORTED;
        };
    }

    private static ErrorResponse shape(ErrorCode code, String key, int limit) {
        return ErrorResponse.of(code, HttpStatus.UNPROCESSABLE_CONTENT).withData(Map.of(key, limit));
    }
}
