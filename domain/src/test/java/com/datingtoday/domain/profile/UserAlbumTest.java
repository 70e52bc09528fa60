package com.datingtoday.domain.profile;

import static com.datingtoday.domain.profile.ProfileFixtures.album;
import static com.datingtoday.domain.profile.ProfileFixtures.ids;
import static com.datingtoday.domain.profile.ProfileFixtures.photo;
import static com.datingtoday.domain.profile.ReviewState.PENDING;
import static com.datingtoday.domain.profile.ReviewState.REFUSED;
import static com.datingtoday.domain.profile.ReviewState.VISIBLE;
import static com.datingtoday.domain.shared.ExpectedErrors.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.profile.value.ProfileError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class UserAlbumTest {

    @ParameterizedTest
    @EnumSource
    void nine_photos_have_place_in_whatever_state_and_a_tenth_has_not(ReviewState state) {
        var album = UserAlbum.EMPTY;
        for (int number = 1; number <= 9; number++) {
            album.requireCapacity();
            album = album.add(photo(number, state));
        }
        var full = album;

        assertThat(ids(full.photos())).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(refusal(full::requireCapacity)).isEqualTo(new ProfileError.AlbumFull(9));
        assertThat(refusal(() -> full.add(photo(10, state)))).isEqualTo(new ProfileError.AlbumFull(9));
        assertThat(ids(full.remove(5).add(photo(10, state)).photos()))
                .containsExactly(1L, 2L, 3L, 4L, 6L, 7L, 8L, 9L, 10L);
    }

    @Test
    void an_album_does_not_change_with_the_list_it_was_made_from() {
        var list = new ArrayList<>(List.of(photo(1, VISIBLE)));
        var album = new UserAlbum(list);
        list.clear();

        assertThat(ids(album.photos())).containsExactly(1L);
        assertThat(album.add(photo(2, VISIBLE))).isNotEqualTo(album);
        assertThat(ids(album.photos())).containsExactly(1L);
    }

    @Test
    void a_new_order_keeps_each_photo_as_it_is() {
        var album = album(VISIBLE, PENDING, REFUSED);

        assertThat(album.reorder(List.of(3L, 1L, 2L)).photos())
                .containsExactly(photo(3, REFUSED), photo(1, VISIBLE), photo(2, PENDING));
        assertThat(album.reorder(List.of(1L, 2L, 3L))).isEqualTo(album);
        assertThat(UserAlbum.EMPTY.reorder(List.of())).isEqualTo(UserAlbum.EMPTY);
    }

    static Stream<List<Long>> incomplete() {
        return Stream.of(
                List.of(),
                List.of(1L),
                List.of(1L, 2L),
                List.of(1L, 2L, 2L),
                List.of(1L, 1L, 1L),
                List.of(1L, 2L, 3L, 3L),
                List.of(1L, 2L, 3L, 4L));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void an_order_must_name_each_photo_once(List<Long> order) {
        var album = album(VISIBLE, VISIBLE, VISIBLE);

        assertThat(refusal(() -> album.reorder(order))).isEqualTo(new ProfileError.IncompletePhotoOrder());
    }

    @Test
    void an_order_cannot_name_a_photo_that_is_not_there() {
        var album = album(VISIBLE, VISIBLE, VISIBLE);

        assertThat(refusal(() -> album.reorder(List.of(1L, 2L, 4L)))).isEqualTo(new ProfileError.UnknownPhoto());
    }

    @Test
    void a_photo_is_removed_alone() {
        var album = album(VISIBLE, VISIBLE, VISIBLE);

        assertThat(ids(album.remove(2).photos())).containsExactly(1L, 3L);
        assertThat(refusal(() -> album.remove(4))).isEqualTo(new ProfileError.UnknownPhoto());
        assertThat(refusal(() -> UserAlbum.EMPTY.remove(1))).isEqualTo(new ProfileError.UnknownPhoto());
    }

    @Test
    void the_avatar_is_the_first_photo_that_others_may_see() {
        assertThat(album(PENDING, REFUSED, VISIBLE, VISIBLE).avatar()).contains(photo(3, VISIBLE));
        assertThat(album(VISIBLE, VISIBLE).reorder(List.of(2L, 1L)).avatar()).contains(photo(2, VISIBLE));
        assertThat(album(VISIBLE, VISIBLE).remove(1).avatar()).contains(photo(2, VISIBLE));
        assertThat(album(VISIBLE, VISIBLE).moderate(1, REFUSED).avatar()).contains(photo(2, VISIBLE));
        assertThat(album(PENDING, REFUSED).avatar()).isEmpty();
        assertThat(UserAlbum.EMPTY.avatar()).isEmpty();
    }

    @Test
    void others_see_the_visible_photos_in_order() {
        var album = album(PENDING, VISIBLE, REFUSED, VISIBLE).reorder(List.of(4L, 3L, 2L, 1L));

        assertThat(album.visible()).containsExactly(photo(4, VISIBLE), photo(2, VISIBLE));
    }

    @ParameterizedTest
    @EnumSource
    void a_photo_is_judged_alone_and_in_its_place(ReviewState judged) {
        var album = album(PENDING, PENDING, VISIBLE).moderate(2, judged);

        assertThat(album.photos()).containsExactly(photo(1, PENDING), photo(2, judged), photo(3, VISIBLE));
        assertThat(album.find(2)).isEqualTo(Optional.of(photo(2, judged)));
        assertThat(photo(2, judged).isVisible()).isEqualTo(judged == VISIBLE);
    }

    @Test
    void judging_a_photo_that_is_gone_changes_nothing() {
        var album = album(PENDING, VISIBLE).remove(1);

        assertThat(album.moderate(1, VISIBLE)).isEqualTo(album);
        assertThat(album.find(1)).isEmpty();
    }
}
