package com.datingtoday.adapter.providers.media.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.adapter.providers.media.file.FileBytes;
import com.datingtoday.adapter.providers.media.file.FileFormat;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureProcessorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_slow_picture_does_not_delay_a_picture_on_another_thread() throws Exception {
        var jpeg = PictureFiles.jpeg(OrientationPicture.picture(64, 48, BufferedImage.TYPE_INT_RGB));
        var path = Files.write(folder.resolve("picture"), jpeg);
        var started = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var pool = new DecoderPool(2, 32, PATIENCE, PATIENCE);
        try (var processor = new PictureProcessor(pool);
                var callers = Executors.newVirtualThreadPerTaskExecutor();
                var file = FileBytes.open(path)) {
            var slow = callers.submit(() -> pool.run(() -> {
                started.countDown();
                return end.await(1, TimeUnit.MINUTES);
            }));
            started.await();

            assertThat(processor.process(file, FileFormat.JPEG).renditions()).isNotEmpty();

            assertThat(slow).isNotDone();
            end.countDown();
        }
    }
}
