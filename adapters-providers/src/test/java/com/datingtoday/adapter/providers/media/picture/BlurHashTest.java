package com.datingtoday.adapter.providers.media.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.media.recording.RecordingFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlurHashTest {

    /** Hashes that other implementations compute for the same pixels. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "4 0 0 0 L00000fQfQfQfQfQfQfQfQfQfQfQ",
                "4 255 255 255 L~TSUA~qfQ~q~q%MfQ%MfQfQfQfQ",
                "8 200 255 60 LfN39P?:fQ?:?:oxfQoxfQfQfQfQ"
            })
    void a_hash_equals_that_of_other_implementations(int side, int red, int green, int blue, String hash) {
        var pixel = new byte[] {(byte) red, (byte) green, (byte) blue};

        assertThat(BlurHash.of(new Pixels(side, side, 3, RecordingFiles.repeated(pixel, side * side))))
                .isEqualTo(hash);
    }
}
