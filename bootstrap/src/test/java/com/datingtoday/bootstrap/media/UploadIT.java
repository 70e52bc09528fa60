package com.datingtoday.bootstrap.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.ConcurrentRunner;
import com.datingtoday.bootstrap.testing.StoredFiles;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestPhotos;
import com.datingtoday.bootstrap.testing.TestUser;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Uploads, and downloads by link. */
class UploadIT {

    static final String MEDIA = "/api/media";
    static final String ALBUM = "/api/users/me/album";

    final TestInstance testInstance = TestInstance.one();
    final TestUser testUser = TestUser.adult(testInstance);

    /** No request leaves its body on the disk. */
    @AfterAll
    static void the_temporary_folder_is_empty_after_all_tests() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("datingtoday-upload-"));
        }
    }

    @Test
    void a_recording_is_identified_by_content_measured_by_frames_and_served_unchanged() {
        var voice = amr(150);

        var sent = testUser.client().upload(MEDIA, voice);

        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        assertThat(List.of(sent.data("kind"), sent.data("content_type"), sent.data("duration_ms"), sent.data("bytes")))
                .containsExactly("audio", "audio/amr", "3000", String.valueOf(voice.length));
        var read = TestInstance.two().wire().bytes(sent.data("url"));
        assertThat(read.headers().firstValue("Content-Type")).hasValue("audio/amr");
        assertThat(read.body()).isEqualTo(voice);
    }

    @Test
    void a_file_can_be_read_by_ranges() {
        var voice = amr(100);
        var url = testUser.client().upload(MEDIA, voice).data("url");

        assertThat(part(url, "bytes=0-9").body()).hasSize(10);
        assertThat(part(url, "bytes=6-").headers().firstValue("Content-Range"))
                .hasValue("bytes 6-%d/%d".formatted(voice.length - 1, voice.length));
        assertThat(part(url, "bytes=100000-").statusCode()).isEqualTo(416);
        assertThat(part(url, "bytes=100000000000000-").statusCode()).isEqualTo(416);
        assertThat(part(url, "bytes=9-3").statusCode()).isEqualTo(200);
        assertThat(part(url, "lines=1-2").statusCode()).isEqualTo(200);
    }

    private HttpResponse<byte[]> part(String url, String range) {
        return testInstance.wire().bytes(url, "Range", range);
    }

    @Test
    void a_large_file_is_served_completely_and_by_ranges() {
        var sent = testUser.client().upload(MEDIA, noise(1400, 1400));
        var url = sent.data("url");

        var whole = testInstance.wire().bytes(url).body();

        assertThat(whole).hasSizeGreaterThan(450_000);
        assertThat(TestPhotos.decode(whole).getWidth()).isEqualTo(1400);
        assertThat(part(url, "bytes=262000-262300").body()).isEqualTo(Arrays.copyOfRange(whole, 262_000, 262_301));
        assertThat(part(url, "bytes=100-400000").body()).isEqualTo(Arrays.copyOfRange(whole, 100, 400_001));
        assertThat(part(url, "bytes=400000-").body()).isEqualTo(Arrays.copyOfRange(whole, 400_000, whole.length));
        var head = testInstance.wire().send(testInstance.wire().request(url).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(whole.length);
    }

    @Test
    void a_recording_of_one_minute_is_accepted_and_one_frame_more_is_rejected() {
        assertThat(testUser.client().upload(MEDIA, amr(3000)).data("duration_ms"))
                .isEqualTo("60000");
        var refused = testUser.client().upload(MEDIA, amr(3100));

        assertThat(refused.code()).isEqualTo(1205);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.data("limit_seconds")).isEqualTo("60");
    }

    @Test
    void a_recording_is_rejected_as_photo_and_html_is_rejected() {
        var album = testUser.client().upload(ALBUM, amr(50));
        var html = testUser.client().upload(MEDIA, "<html><script>alert(1)</script></html>".getBytes(UTF_8));

        assertThat(album.code()).isEqualTo(1201);
        assertThat(album.status()).isEqualTo(415);
        assertThat(album.msg()).contains("JPEG", "PNG", "WebP");
        assertThat(html.code()).isEqualTo(1201);
        assertThat(StoredFiles.idsOf(testUser.id())).isEmpty();
    }

    @Test
    void a_body_with_another_digest_or_type_is_rejected_before_it_is_parsed() {
        var boundary = "b";
        var body = multipart(boundary, "file", amr(5));
        var type = "multipart/form-data; boundary=" + boundary;
        var altered = body.clone();
        altered[altered.length - 12]++;

        var other = testUser.client().signed("POST", MEDIA, type, body).POST(BodyPublishers.ofByteArray(altered));
        assertThat(testInstance.wire().send(other).code()).isEqualTo(500);
        assertThat(send(type, body).status()).isEqualTo(201);
        assertThat(send("multipart/form-data", body).code()).isEqualTo(300);
        assertThat(send("multipart/form-data; boundary=x", body).code()).isEqualTo(300);
        assertThat(send(type, Arrays.copyOf(body, body.length - 8)).code()).isEqualTo(300);
        assertThat(send(type, "--b--".getBytes(UTF_8)).code()).isEqualTo(300);
        assertThat(send(type, multipart(boundary, "picture", amr(5))).code()).isEqualTo(300);
        assertThat(send(type, twice(boundary, amr(5))).code()).isEqualTo(300);
        assertThat(send("application/octet-stream", amr(5)).code()).isEqualTo(1104);
        assertThat(send(type, parts(boundary, 17, 10)).code()).isEqualTo(300);
        assertThat(send(type, parts(boundary, 3, 30_000)).code()).isEqualTo(1103);
    }

    @Test
    void scheme_1_cannot_sign_a_file() {
        var apiReply = testInstance
                .wire()
                .send(testInstance
                        .wire()
                        .request(MEDIA + "?appkey=432ABZ")
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofByteArray(multipart("b", "file", amr(5)))));

        assertThat(apiReply.code()).isEqualTo(1003);
    }

    @Test
    void uploads_are_rejected_at_the_limit_of_unattached_files() {
        var codes = ConcurrentRunner.run(
                40, thread -> testUser.client().upload(MEDIA, amr(5 + thread)).code());

        assertThat(codes.stream().filter(code -> code == 0)).hasSize(30);
        assertThat(codes.stream().filter(code -> code != 0)).containsOnly(1208);
    }

    @Test
    void a_narrow_or_tiny_picture_is_rejected_as_photo_and_accepted_in_a_message() {
        var narrow = TestPhotos.jpeg(10_000, 2, Color.RED, Color.BLUE);
        var tiny = TestPhotos.jpeg(60, 60, Color.RED, Color.BLUE);

        assertThat(testUser.client().upload(ALBUM, narrow).data("limit_ratio")).isEqualTo("10");
        assertThat(testUser.client().upload(ALBUM, tiny).data("least_side")).isEqualTo("64");
        assertThat(testUser.client().upload(MEDIA, narrow).status()).isEqualTo(201);
        assertThat(testUser.client().upload(MEDIA, tiny).status()).isEqualTo(201);
    }

    @Test
    void removed_photos_do_not_count_as_unattached_files() {
        for (int i = 0; i < 31; i++) {
            var photo = testUser.client().upload(ALBUM, TestPhotos.jpeg());

            assertThat(photo.status()).as(photo.body()).isEqualTo(201);
            assertThat(testUser.client()
                            .delete(ALBUM + "/" + photo.data("photo_id"))
                            .code())
                    .isZero();
        }
    }

    @Test
    void one_user_cannot_exceed_the_limit_of_concurrent_uploads_per_user() {
        var narrow =
                TestInstance.start("--datingtoday.http.max-uploads-per-user=1", "--datingtoday.scheduled-jobs=false");
        try {
            var greedy = testUser.at(narrow);
            var codes = ConcurrentRunner.run(
                    6, _ -> greedy.client().upload(MEDIA, noise(1500, 1500)).code());

            assertThat(codes).contains(0, 1901).isSubsetOf(0, 1901);
            assertThat(greedy.client().upload(MEDIA, amr(5)).code()).isZero();
        } finally {
            narrow.close();
        }
    }

    @Test
    void other_requests_are_served_while_large_pictures_are_processed() {
        var large = noise(5000, 4900);
        var viewer = TestUser.adult(testInstance);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var uploads = IntStream.range(0, 8)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(
                            () -> TestUser.adult(testInstance)
                                    .client()
                                    .upload(MEDIA, large)
                                    .code(),
                            threads))
                    .toList();

            var reads = Stream.generate(() -> viewer.view(testUser).code())
                    .limit(20)
                    .toList();
            var stillDecoding = uploads.stream().anyMatch(upload -> !upload.isDone());

            assertThat(reads).containsOnly(0);
            assertThat(stillDecoding).isTrue();
            assertThat(uploads.stream().map(CompletableFuture::join)).isSubsetOf(0, 1901, 1202);
        }
    }

    private ApiReply send(String type, byte[] body) {
        return testInstance.wire().send(testUser.client().signed("POST", MEDIA, type, body));
    }

    private static byte[] multipart(String boundary, String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                        + "\"; filename=\"../../etc/passwd\"\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
        return body.toByteArray();
    }

    private static byte[] parts(String boundary, int number, int length) {
        var body = new StringBuilder();
        for (int i = 0; i < number; i++) {
            body.append("--%s\r\nContent-Disposition: form-data; name=\"f%d\"\r\n\r\n%s\r\n"
                    .formatted(boundary, i, "x".repeat(length)));
        }
        return body.append("--").append(boundary).append("--\r\n").toString().getBytes(UTF_8);
    }

    private static byte[] twice(String boundary, byte[] file) {
        var one = multipart(boundary, "file", file);
        var both = new ByteArrayOutputStream();
        both.write(one, 0, one.length - ("--" + boundary + "--\r\n").length());
        both.writeBytes(one);
        return both.toByteArray();
    }

    /** Creates a recording of frames of 20 ms: AMR at 12.2 kbit/s (RFC 4867 section 5). */
    private static byte[] amr(int frames) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("#!AMR\n".getBytes(UTF_8));
        var frame = new byte[32];
        frame[0] = 0x3C;
        for (int i = 0; i < frames; i++) {
            frame[5] = (byte) i;
            bytes.writeBytes(frame);
        }
        return bytes.toByteArray();
    }

    /** Creates a picture that is slow to process. */
    private static byte[] noise(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            Arrays.setAll(row, _ -> (random.nextInt() & 0x3F3F3F));
            picture.setRGB(0, y, width, 1, row, 0, width);
        }
        return TestPhotos.encode(picture);
    }
}
