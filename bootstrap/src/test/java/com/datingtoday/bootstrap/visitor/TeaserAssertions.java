package com.datingtoday.bootstrap.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestPhotos;
import com.datingtoday.bootstrap.testing.TestUser;
import java.awt.Color;

/** Sharp and blurred photos of visitors. */
final class TeaserAssertions {

    private TeaserAssertions() {}

    /** Uploads a photo and returns the storage keys of its sharp renditions. */
    static String upload(TestUser testUser) {
        var added =
                testUser.client().upload("/api/users/me/album", TestPhotos.jpeg(1000, 500, Color.GREEN, Color.YELLOW));
        return added.data("large").replaceAll(".*/media/([0-9a-f]{32})/.*", "$1");
    }

    /** Checks that both links serve pictures in which no visitor is recognizable. */
    static void assertBlurred(TestInstance testInstance, ApiReply summary) {
        var links = summary.json().at("/data/teaser");
        assertThat(links).hasSize(2);
        for (var link : links) {
            assertThat(link.asString()).contains("/teaser?");
            var picture =
                    TestPhotos.decode(testInstance.wire().bytes(link.asString()).body());
            assertThat(Math.max(picture.getWidth(), picture.getHeight())).isLessThanOrEqualTo(48);
        }
    }
}
