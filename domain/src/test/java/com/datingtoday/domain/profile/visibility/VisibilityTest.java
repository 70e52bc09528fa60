package com.datingtoday.domain.profile.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.ProfileChange.SetAudience;
import com.datingtoday.domain.profile.ProfileFixtures;
import com.datingtoday.domain.profile.PublishedLocation;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.vip.VipInfo;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VisibilityTest {

    /**
     * All relations, with the visibility of an owner for each audience of {@link ProfileAudience}: {@code .} NONE,
     * {@code n} BASIC, {@code W} FULL.
     */
    private static final String TABLE = """
            viewer follows | owner follows | viewer blocks | owner blocks | nobody everybody followed
                           |               |               |              | . W .
            yes            |               |               |              | . W .
                           | yes           |               |              | . W W
            yes            | yes           |               |              | . W W
                           |               | yes           |              | . n .
            yes            |               | yes           |              | . n .
                           | yes           | yes           |              | . n n
            yes            | yes           | yes           |              | . n n
                           |               |               | yes          | . . .
            yes            |               |               | yes          | . . .
                           | yes           |               | yes          | . . .
            yes            | yes           |               | yes          | . . .
                           |               | yes           | yes          | . . .
            yes            |               | yes           | yes          | . . .
                           | yes           | yes           | yes          | . . .
            yes            | yes           | yes           | yes          | . . .
            """;

    static Stream<Arguments> relations() {
        return TABLE.lines().skip(1).map(line -> line.split("\\|", -1)).map(cells -> {
            var relation = new Relation(isYes(cells[0]), isYes(cells[1]), isYes(cells[2]), isYes(cells[3]));
            return Arguments.of(relation, cells[4].strip());
        });
    }

    private static boolean isYes(String cell) {
        return cell.strip().equals("yes");
    }

    private static Profile owner(ProfileAudience profileAudience, boolean suspended) {
        var info = ProfileFixtures.complete(new SetAudience(profileAudience));
        return new Profile(
                info,
                UserAlbum.EMPTY,
                UserLabels.NONE,
                VipInfo.never(info.id()),
                suspended,
                false,
                PublishedLocation.NONE);
    }

    @ParameterizedTest
    @MethodSource("relations")
    void the_visibility_follows_from_relation_and_audience(Relation relation, String visibilities) {
        var audiences =
                new ProfileAudience[] {ProfileAudience.NOBODY, ProfileAudience.EVERYBODY, ProfileAudience.FOLLOWED};
        var letters = visibilities.split(" ", -1);
        for (int i = 0; i < audiences.length; i++) {
            var expected = switch (letters[i]) {
                case "." -> Visibility.NONE;
                case "n" -> Visibility.BASIC;
                case "W" -> Visibility.FULL;
                default -> throw new IllegalArgumentException(letters[i]);
            };
            assertThat(Visibility.of(relation, owner(audiences[i], false))).isEqualTo(expected);
            assertThat(Visibility.of(relation, owner(audiences[i], true))).isEqualTo(Visibility.NONE);
        }
    }

    @Test
    void the_table_contains_every_relation_once() {
        assertThat(relations().map(arguments -> arguments.get()[0])).hasSize(16).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void users_see_themselves_unless_suspended(ProfileAudience profileAudience) {
        assertThat(Visibility.ofSelf(owner(profileAudience, false))).isEqualTo(Visibility.FULL);
        assertThat(Visibility.ofSelf(owner(profileAudience, true))).isEqualTo(Visibility.NONE);
        var self = owner(profileAudience, false);
        assertThat(Visibility.inList(self.user(), Relation.NONE, self)).isEqualTo(Visibility.FULL);
    }

    @ParameterizedTest
    @MethodSource("relations")
    void reversing_a_relation_twice_yields_the_same_relation(Relation relation) {
        var reversed = relation.reversed();

        assertThat(reversed.reversed()).isEqualTo(relation);
        assertThat(reversed.isMatch())
                .isEqualTo(relation.isMatch())
                .isEqualTo(relation.follows() && relation.followed());
        assertThat(reversed.follows()).isEqualTo(relation.followed());
        assertThat(reversed.blocks()).isEqualTo(relation.blocked());
    }
}
