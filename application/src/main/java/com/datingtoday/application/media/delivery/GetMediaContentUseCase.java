package com.datingtoday.application.media.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.datingtoday.application.media.port.MediaStorage;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.application.shared.KeyedHasher.Purpose;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.shared.DomainException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

@UseCase
record GetMediaContentUseCase(MediaStorage storage, KeyedHasher keyedHasher, Clock clock) implements GetMediaContent {

    private static final Pattern SECONDS = Pattern.compile("[1-9]\\d{0,11}");

    @Override
    public Content get(Query query) {
        var seconds = remainingSeconds(query);
        var rendition = Arrays.stream(Rendition.values())
                .filter(candidate -> candidate.name().toLowerCase(Locale.ROOT).equals(query.rendition()))
                .findAny()
                .orElseThrow(() -> new DomainException(new MediaError.InvalidLink()));
        var key = new MediaStorage.Key(new MediaId(query.id()), rendition);
        var byteRange = query.byteRange();
        var range = byteRange == null ? null : new MediaStorage.ByteRange(byteRange.first(), byteRange.last());
        var content = storage.open(key, range).orElseThrow(() -> new DomainException(new MediaError.UnknownMedia()));
        return new Content(
                content.contentType(), content.length(), content.first(), content.last(), content.bytes(), seconds);
    }

    private long remainingSeconds(Query query) {
        if (!MediaId.isWellFormed(query.id())
                || !SECONDS.matcher(query.expires()).matches()
                || !isSigned(query)) {
            throw new DomainException(new MediaError.InvalidLink());
        }
        var remaining = Long.parseLong(query.expires()) - clock.instant().getEpochSecond();
        if (remaining <= 0) {
            throw new DomainException(new MediaError.InvalidLink());
        }
        return remaining;
    }

    private boolean isSigned(Query query) {
        var text = CreateMediaLinkUseCase.signed(query.id(), query.rendition(), query.expires());
        var signature = query.signature().getBytes(US_ASCII);
        return keyedHasher.hashesUnderAllKeys(Purpose.MEDIA_LINK, text).stream()
                .anyMatch(hash -> MessageDigest.isEqual(hash.getBytes(US_ASCII), signature));
    }
}
