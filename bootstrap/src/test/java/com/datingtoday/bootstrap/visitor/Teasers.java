package com.datingtoday.bootstrap.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.bootstrap.testing.Instance;
import com.datingtoday.bootstrap.testing.Person;
import com.datingtoday.bootstrap.testing.Photos;
import com.datingtoday.bootstrap.testing.Reply;
import java.awt.Color;

/** Photos of visitors, sharp and blurred. */
final class Teasers {

    private Teasers() {}

    /** Uploads a photo; returns what its sharp renditions are stored as. */
    static String upload(Person person) {
        var added = person.client().upload("/api/users/me/album", Photos.jpeg(1000, 500, Color.GREEN, Color.YELLOW));
        return added.data("large").replaceAll(".*/media/([0-9a-f]{32})/.*", "$1");
    }

    /** Two links that serve pictures in which nobody can be recognised. */
    static void assertBlurred(Instance instance, Reply summary) {
        var links = summary.json().at("/data/teaser");
        assertThat(links).hasSize(2);
        for (var link : links) {
            assertThat(link.asString()).contains("/teaser?");
            var picture = Photos.read(instance.wire().bytes(link.asString()).body());
            assertThat(Math.max(picture.getWidth(), picture.getHeight())).isLessThanOrEqualTo(48);
        }
    }
}
