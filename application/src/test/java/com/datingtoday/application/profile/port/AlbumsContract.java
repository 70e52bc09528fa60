package com.datingtoday.application.profile.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.shared.ConcurrentRunner;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.profile.Photo;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.UserAlbum;
import com.datingtoday.domain.shared.UserId;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Contract of {@link Albums}. */
public interface AlbumsContract {

    Albums albums();

    Transactions transactions();

    /** Returns a user with an account. */
    UserId newUser();

    private UserAlbum change(UserId user, UnaryOperator<UserAlbum> change) {
        return transactions().inTransaction(() -> {
            var before = albums().lock(user);
            var after = change.apply(before);
            albums().save(user, before, after, AuthSamples.now());
            return after;
        });
    }

    private UserAlbum filled(UserId user) {
        return change(
                user, empty -> ProfileSamples.album(ReviewState.VISIBLE, ReviewState.PENDING, ReviewState.REFUSED));
    }

    private void assertThatAlbumOf(UserId user, UserAlbum album) {
        assertThat(albums().find(user)).isEqualTo(album);
        assertThat(transactions().inTransaction(() -> albums().lock(user))).isEqualTo(album);
    }

    @Test
    default void the_album_of_a_new_or_unknown_user_is_empty() {
        assertThatAlbumOf(newUser(), UserAlbum.EMPTY);
        assertThatAlbumOf(AuthSamples.user(), UserAlbum.EMPTY);
    }

    @Test
    default void photos_are_stored_unchanged_and_in_order() {
        var user = newUser();
        var first = filled(user);
        assertThatAlbumOf(user, first);

        var more = change(user, album -> album.add(ProfileSamples.photo(ReviewState.PENDING)));
        assertThat(more.photos()).hasSize(4);
        assertThatAlbumOf(user, more);
    }

    @Test
    default void photos_can_be_reordered() {
        var user = newUser();
        var order = filled(user).photos().reversed().stream().map(Photo::id).toList();

        var arranged = change(user, album -> album.reorder(order));

        assertThat(arranged.photos()).extracting(Photo::id).isEqualTo(order);
        assertThatAlbumOf(user, arranged);
    }

    @Test
    default void deleting_a_photo_leaves_no_gap() {
        var user = newUser();
        var deleted = filled(user).photos().getFirst().id();

        var rest = change(user, album -> album.remove(deleted));
        assertThatAlbumOf(user, rest);

        var refilled = change(user, album -> album.add(ProfileSamples.photo(ReviewState.VISIBLE)));
        assertThatAlbumOf(user, refilled);
        assertThatAlbumOf(user, change(user, album -> UserAlbum.EMPTY));
    }

    @Test
    default void the_state_of_a_photo_can_be_changed() {
        var user = newUser();
        var pending = filled(user).photos().get(1).id();

        var moderated = change(user, album -> album.moderate(pending, ReviewState.REFUSED));

        assertThat(moderated.visible()).hasSize(1);
        assertThatAlbumOf(user, moderated);
    }

    @Test
    default void albums_of_users_are_independent() {
        var user = newUser();
        var other = newUser();
        var album = filled(user);
        var others = filled(other);

        change(user, before -> UserAlbum.EMPTY);

        assertThatAlbumOf(user, UserAlbum.EMPTY);
        assertThatAlbumOf(other, others);
        assertThat(album).isNotEqualTo(others);
    }

    @Test
    default void concurrent_additions_do_not_exceed_the_capacity() {
        var user = newUser();
        filled(user);

        ConcurrentRunner.run(
                12,
                thread -> change(
                        user,
                        album -> album.photos().size() < UserAlbum.MAX_PHOTOS
                                ? album.add(ProfileSamples.photo(ReviewState.PENDING))
                                : album));

        assertThat(albums().find(user).photos()).hasSize(UserAlbum.MAX_PHOTOS);
    }
}
