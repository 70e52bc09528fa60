package com.datingtoday.bootstrap.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.media.usage.DeleteUnattachedMedia;
import com.datingtoday.application.profile.moderation.RetryProfileModeration;
import com.datingtoday.application.shared.Moderation.Verdict;
import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.ConcurrentRunner;
import com.datingtoday.bootstrap.testing.StoredFiles;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestModeration;
import com.datingtoday.bootstrap.testing.TestPhotos;
import com.datingtoday.bootstrap.testing.TestUser;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Upload, links, order, moderation and deletion of photos. */
class AlbumIT {

    static final String ALBUM = "/api/users/me/album";

    final TestInstance testInstance = TestInstance.one();

    @AfterEach
    void judgeAgain() {
        TestModeration.PICTURES.set(Verdict.VISIBLE);
    }

    @Test
    void others_see_a_photo_through_links_that_serve_a_jpeg_without_metadata() {
        var owner = TestUser.adult(testInstance);
        var added = owner.client().upload(ALBUM, TestPhotos.jpeg(3000, 1500, Color.RED, Color.BLUE));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.data("width")).isEqualTo("1440");

        var photo = TestUser.adult(testInstance)
                .view(owner)
                .json()
                .path("data")
                .path("photos")
                .get(0);
        var large = testInstance.wire().bytes(photo.path("large").asString());
        var small = testInstance.wire().bytes(photo.path("small").asString());

        assertThat(large.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(large.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(large.headers().firstValue("Content-Security-Policy")).hasValue("default-src 'none'; sandbox");
        assertThat(large.headers().firstValue("Cache-Control").orElseThrow()).startsWith("private, max-age=");
        var picture = TestPhotos.decode(large.body());
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1440, 720);
        assertThat(new Color(picture.getRGB(100, 300)).getRed()).isGreaterThan(200);
        assertThat(new Color(picture.getRGB(1300, 300)).getBlue()).isGreaterThan(200);
        assertThat(TestPhotos.decode(small.body()).getWidth()).isEqualTo(240);
    }

    @Test
    void a_link_is_valid_for_one_file_and_cannot_be_altered() {
        var owner = TestUser.adult(testInstance);
        var photo = owner.client().upload(ALBUM, TestPhotos.jpeg());
        var link = photo.data("large");

        assertThat(Stream.of(
                        link.replace("/large", "/teaser"),
                        link.replace("/large", "/original"),
                        link.replace("/large", "/LARGE"),
                        link.replaceAll("e=\\d+", "e=9999999999"),
                        link.replaceAll("e=\\d+", "e=1"),
                        link.replaceAll("s=.{4}", "s=AAAA"),
                        link.replaceAll("media/.", "media/g"),
                        link.replaceAll("&s=.*", "")))
                .extracting(altered -> testInstance.wire().get(altered).code())
                .containsExactly(1209, 1209, 1209, 1209, 1209, 1209, 1209, 300);
        var part = testInstance.wire().send(testInstance.wire().request(link).header("Range", "bytes=2-5"));
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Range").orElseThrow()).startsWith("bytes 2-5/");
        assertThat(TestInstance.two().wire().bytes(link).statusCode()).isEqualTo(200);
    }

    @Test
    void the_first_photo_is_the_avatar_and_a_new_order_must_contain_each_photo_once() {
        var owner = TestUser.adult(testInstance);
        var viewer = TestUser.adult(testInstance);
        var ids = Stream.generate(
                        () -> owner.client().upload(ALBUM, TestPhotos.jpeg()).data("photo_id"))
                .limit(3)
                .toList();
        owner.follow(viewer);

        assertThat(order(owner, ids.get(2), ids.get(0), ids.get(1))
                        .json()
                        .path("data")
                        .findValuesAsString("photo_id"))
                .containsExactly(ids.get(2), ids.get(0), ids.get(1));
        var seen = viewer.view(owner).json().path("data").path("photos");
        assertThat(seen.findValuesAsString("photo_id")).containsExactly(ids.get(2), ids.get(0), ids.get(1));
        assertThat(viewer.client().get("/api/users/me/followers").body())
                .contains(seen.get(0).path("small").asString());

        assertThat(order(owner, ids.get(0), ids.get(1)).code()).isEqualTo(1217);
        assertThat(order(owner, ids.get(0), ids.get(0), ids.get(1)).code()).isEqualTo(1217);
        assertThat(order(owner, ids.get(0), ids.get(1), "999999999").code()).isEqualTo(1216);
        assertThat(viewer.client().delete(ALBUM + "/" + ids.get(0)).code()).isEqualTo(1216);
        assertThat(owner.client().delete(ALBUM + "/0").code()).isEqualTo(300);
    }

    @Test
    void a_deleted_photo_is_invisible_at_once_and_the_cleanup_job_deletes_its_files() {
        var owner = TestUser.adult(testInstance);
        var photo = owner.client().upload(ALBUM, TestPhotos.jpeg());

        assertThat(owner.client().delete(ALBUM + "/" + photo.data("photo_id")).code())
                .isZero();
        testInstance.bean(DeleteUnattachedMedia.class).delete();

        assertThat(owner.view(owner).json().path("data").path("photos")).isEmpty();
        assertThat(testInstance.wire().get(photo.data("large")).code()).isEqualTo(1207);
        assertThat(owner.client().delete(ALBUM + "/" + photo.data("photo_id")).code())
                .isEqualTo(1216);
    }

    @Test
    void one_of_fifty_concurrent_uploads_to_an_album_with_one_free_place_is_added_and_no_file_is_orphaned() {
        var owner = TestUser.adult(testInstance);
        var elsewhere = owner.at(TestInstance.two());
        for (int i = 0; i < 8; i++) {
            owner.client().upload(ALBUM, TestPhotos.jpeg());
        }

        var codes = ConcurrentRunner.run(
                50,
                thread -> (thread % 2 == 0 ? owner : elsewhere)
                        .client()
                        .upload(ALBUM, TestPhotos.jpeg())
                        .code());

        assertThat(codes).containsOnlyOnce(0);
        // The other codes mean: album full, too many unattached files, too many concurrent requests.
        assertThat(codes).isSubsetOf(0, 1215, 1208, 1901);
        testInstance.bean(DeleteUnattachedMedia.class).delete();
        var photos = owner.client().get(ALBUM).json().path("data").path("list");
        assertThat(photos).hasSize(9);
        assertThat(StoredFiles.idsOf(owner.id())).hasSize(9);
        assertThat(StoredFiles.orphans()).isEmpty();
    }

    @Test
    void a_tenth_photo_is_rejected_before_it_is_processed() {
        var owner = TestUser.adult(testInstance);
        for (int i = 0; i < 9; i++) {
            owner.client().upload(ALBUM, TestPhotos.jpeg());
        }

        var refused = owner.client().upload(ALBUM, new byte[] {1, 2, 3});

        assertThat(refused.code()).isEqualTo(1215);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.data("limit")).isEqualTo("9");
    }

    @Test
    void a_photo_that_awaits_moderation_is_visible_to_its_owner_only() {
        var owner = TestUser.adult(testInstance);
        var viewer = TestUser.adult(testInstance);
        TestModeration.PICTURES.set(Verdict.PENDING);
        assertThat(owner.client().upload(ALBUM, TestPhotos.jpeg()).data("state"))
                .isEqualTo("pending");
        assertThat(viewer.view(owner).json().path("data").path("photos")).isEmpty();

        TestModeration.PICTURES.set(Verdict.VISIBLE);
        judgeWhatWaits(owner);
        assertThat(viewer.view(owner).json().path("data").path("photos")).hasSize(1);

        TestModeration.PICTURES.set(Verdict.PENDING);
        owner.client().upload(ALBUM, TestPhotos.jpeg());
        TestModeration.PICTURES.set(Verdict.REFUSED);
        judgeWhatWaits(owner);
        assertThat(viewer.view(owner).json().path("data").path("photos")).hasSize(1);
        assertThat(owner.client().get(ALBUM).body()).contains("\"state\":\"refused\"");

        var refused = owner.client().upload(ALBUM, TestPhotos.jpeg());
        assertThat(refused.code()).isEqualTo(1218);
        testInstance.bean(DeleteUnattachedMedia.class).delete();
        assertThat(StoredFiles.idsOf(owner.id())).hasSize(2);
        assertThat(StoredFiles.orphans()).isEmpty();
    }

    @Test
    void a_text_that_awaits_moderation_is_visible_to_its_author_only() {
        var owner = TestUser.adult(testInstance);
        var viewer = TestUser.adult(testInstance);
        owner.update("{\"nickname\": \"before\", \"introduction\": \"before\"}");
        var waiting =
                owner.update("{\"nickname\": \"%1$s a\", \"introduction\": \"%1$s b\"}".formatted(TestModeration.SLOW));

        assertThat(waiting.data("nickname")).isEqualTo("before");
        assertThat(waiting.json().path("data").path("waiting").findValuesAsString("state"))
                .containsExactly("pending", "pending");
        assertThat(viewer.view(owner).body())
                .doesNotContain(TestModeration.SLOW)
                .contains("before");

        TestModeration.TEXTS.set(Verdict.VISIBLE);
        judgeWhatWaits(owner);
        TestModeration.TEXTS.set(Verdict.PENDING);
        assertThat(viewer.view(owner).body()).contains(TestModeration.SLOW + " a", TestModeration.SLOW + " b");
        assertThat(owner.getOwn().json().path("data").path("waiting")).isEmpty();
    }

    /** Makes the user's review cases due and runs the moderation job. */
    private void judgeWhatWaits(TestUser owner) {
        StoredFiles.makeReviewsDue(owner.id());
        testInstance.bean(RetryProfileModeration.class).retry();
    }

    private static ApiReply order(TestUser owner, String... ids) {
        return owner.client().put(ALBUM, "{\"photos\": [" + String.join(",", ids) + "]}");
    }

    @Test
    void malicious_and_unsupported_files_are_rejected_with_their_code_and_not_stored() {
        var owner = TestUser.adult(testInstance);
        var jpeg = TestPhotos.jpeg();
        var cut = Arrays.copyOf(jpeg, jpeg.length / 2);

        assertThat(owner.client().upload(ALBUM, cut).code()).isEqualTo(1202);
        assertThat(owner.client()
                        .upload(ALBUM, "<html><script>".getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo(1201);
        assertThat(owner.client().upload(ALBUM, new byte[21 * 1024 * 1024]).code())
                .isEqualTo(1103);
        assertThat(owner.client().post(ALBUM, Collections.emptyMap()).code()).isEqualTo(300);
        assertThat(owner.client().upload("/api/users/me/labels", jpeg).code()).isEqualTo(1106);
        assertThat(owner.client().upload("/api/reports", jpeg).code()).isEqualTo(1104);
        assertThat(StoredFiles.idsOf(owner.id())).isEmpty();
        assertThat(owner.client().get(ALBUM).json().path("data").path("list")).isEmpty();
    }
}
