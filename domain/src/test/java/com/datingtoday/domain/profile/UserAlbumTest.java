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
    void an_album_accepts_nine_photos_of_any_state_and_rejects_a_tenth(ReviewState state) {
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
    void an_album_copies_the_list_it_is_created_from() {
        var list = new ArrayList<>(List.of(photo(1, VISIBLE)));
        var album = new UserAlbum(list);
        list.clear();

        assertThat(ids(album.photos())).containsExactly(1L);
        assertThat(album.add(photo(2, VISIBLE))).isNotEqualTo(album);
        assertThat(ids(album.photos())).containsExactly(1L);
    }

    @Test
    void reordering_does_not_change_the_photos() {
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
    void a_new_order_must_contain_each_photo_once(List<Long> order) {
        var album = album(VISIBLE, VISIBLE, VISIBLE);

        assertThat(refusal(() -> album.reorder(order))).isEqualTo(new ProfileError.IncompletePhotoOrder());
    }

    @Test
    void a_new_order_must_not_contain_an_unknown_photo() {
        var album = album(VISIBLE, VISIBLE, VISIBLE);

        assertThat(refusal(() -> album.reorder(List.of(1L, 2L, 4L)))).isEqualTo(new ProfileError.UnknownPhoto());
    }

    @Test
    void removing_a_photo_leaves_the_others() {
        var album = album(VISIBLE, VISIBLE, VISIBLE);

        assertThat(ids(album.remove(2).photos())).containsExactly(1L, 3L);
        assertThat(refusal(() -> album.remove(4))).isEqualTo(new ProfileError.UnknownPhoto());
        assertThat(refusal(() -> UserAlbum.EMPTY.remove(1))).isEqualTo(new ProfileError.UnknownPhoto());
    }

    @Test
    void the_avatar_is_the_first_visible_photo() {
        assertThat(album(PENDING, REFUSED, VISIBLE, VISIBLE).avatar()).contains(photo(3, VISIBLE));
        assertThat(album(VISIBLE, VISIBLE).reorder(List.of(2L, 1L)).avatar()).contains(photo(2, VISIBLE));
        assertThat(album(VISIBLE, VISIBLE).remove(1).avatar()).contains(photo(2, VISIBLE));
        assertThat(album(VISIBLE, VISIBLE).moderate(1, REFUSED).avatar()).contains(photo(2, VISIBLE));
        assertThat(album(PENDING, REFUSED).avatar()).isEmpty();
        assertThat(UserAlbum.EMPTY.avatar()).isEmpty();
    }

    @Test
    void visible_photos_are_in_album_order() {
        var album = album(PENDING, VISIBLE, REFUSED, VISIBLE).reorder(List.of(4L, 3L, 2L, 1L));

        assertThat(album.visible()).containsExactly(photo(4, VISIBLE), photo(2, VISIBLE));
    }

    @ParameterizedTest
    @EnumSource
    void moderation_changes_one_photo_and_not_its_position(ReviewState state) {
        var album = album(PENDING, PENDING, VISIBLE).moderate(2, state);

        assertThat(album.photos()).containsExactly(photo(1, PENDING), photo(2, state), photo(3, VISIBLE));
        assertThat(album.find(2)).isEqualTo(Optional.of(photo(2, state)));
        assertThat(photo(2, state).isVisible()).isEqualTo(state == VISIBLE);
    }

    @Test
    void moderation_of_a_deleted_photo_changes_nothing() {
        var album = album(PENDING, VISIBLE).remove(1);

        assertThat(album.moderate(1, VISIBLE)).isEqualTo(album);
        assertThat(album.find(1)).isEmpty();
    }
}
