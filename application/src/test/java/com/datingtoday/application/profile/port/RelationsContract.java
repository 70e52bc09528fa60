package com.datingtoday.application.profile.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.port.AuthSamples;
import com.datingtoday.application.safety.port.Blocks;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contract of {@link Relations}. */
public interface RelationsContract {

    Relations relations();

    Follows follows();

    Blocks blocks();

    Transactions transactions();

    /** Returns a user with an account. */
    UserId newUser();

    private void follow(UserId follower, UserId followed) {
        transactions().inTransaction(() -> follows().create(follower, followed, AuthSamples.now()));
    }

    private void block(UserId blocker, UserId blocked) {
        transactions().inTransaction(() -> blocks().create(blocker, blocked, AuthSamples.now(), 100));
    }

    @Test
    default void a_relation_is_returned_from_the_viewers_side() {
        var viewer = newUser();
        var star = newUser();
        var fan = newUser();
        var pest = newUser();
        var victim = newUser();
        follow(viewer, star);
        follow(fan, viewer);
        block(viewer, pest);
        block(victim, viewer);

        assertThat(relations().find(viewer, List.of(star, fan, pest, victim)))
                .hasSize(4)
                .containsEntry(star, new Relation(true, false, false, false))
                .containsEntry(fan, new Relation(false, true, false, false))
                .containsEntry(pest, new Relation(false, false, true, false))
                .containsEntry(victim, new Relation(false, false, false, true));
    }

    @Test
    default void the_other_users_relation_is_the_reverse() {
        var one = newUser();
        var other = newUser();
        follow(one, other);
        follow(other, one);
        block(one, other);
        var relation = new Relation(true, true, true, false);

        assertThat(relations().find(one, List.of(other))).containsEntry(other, relation);
        assertThat(relations().find(other, List.of(one))).containsEntry(one, relation.reversed());
    }

    @Test
    default void there_is_an_entry_for_each_requested_owner() {
        var viewer = newUser();
        var unrelated = newUser();

        assertThat(relations().find(viewer, List.of(unrelated, unrelated, viewer)))
                .hasSize(2)
                .containsEntry(unrelated, Relation.NONE)
                .containsEntry(viewer, Relation.NONE);
        assertThat(relations().find(viewer, List.of())).isEmpty();
    }

    @Test
    default void pairs_of_many_viewers_are_found_in_one_call() {
        var anna = newUser();
        var bob = newUser();
        var carol = newUser();
        follow(anna, bob);
        block(carol, anna);
        var pairs = List.of(
                new Relations.RelationKey(bob, anna),
                new Relations.RelationKey(anna, carol),
                new Relations.RelationKey(carol, bob),
                new Relations.RelationKey(bob, anna));

        assertThat(relations().find(pairs))
                .hasSize(3)
                .containsEntry(pairs.get(0), new Relation(false, true, false, false))
                .containsEntry(pairs.get(1), new Relation(false, false, false, true))
                .containsEntry(pairs.get(2), Relation.NONE);
        assertThat(relations().find(List.of())).isEmpty();
    }

    @Test
    default void ended_follows_and_blocks_are_not_returned() {
        var viewer = newUser();
        var owner = newUser();
        follow(viewer, owner);
        block(viewer, owner);

        transactions().inTransaction(() -> {
            blocks().delete(viewer, owner);
            return follows().delete(viewer, owner);
        });

        assertThat(relations().find(viewer, List.of(owner))).containsEntry(owner, Relation.NONE);
        assertThat(relations().find(owner, List.of(viewer))).containsEntry(viewer, Relation.NONE);
    }
}
