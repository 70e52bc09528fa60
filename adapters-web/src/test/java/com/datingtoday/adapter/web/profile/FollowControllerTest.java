package com.datingtoday.adapter.web.profile;

import static com.datingtoday.adapter.web.ParameterAssertions.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.SignedMvcCalls;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.application.media.delivery.CreateMediaLink;
import com.datingtoday.application.profile.follow.FollowUser;
import com.datingtoday.application.profile.follow.ListFollows;
import com.datingtoday.application.profile.follow.UnfollowUser;
import com.datingtoday.application.profile.own.ListLabels;
import com.datingtoday.application.shared.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class FollowControllerTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FollowUser followUser;

    @Autowired
    UnfollowUser unfollowUser;

    @Autowired
    ListFollows listFollows;

    @Autowired
    ListLabels listLabels;

    @Autowired
    CreateMediaLink createMediaLink;

    @Test
    void a_mutual_follow_is_a_match() {
        given(followUser.follow(new FollowUser.Command(PersonSamples.ANNA, PersonSamples.BERND)))
                .willReturn(true);

        assertThat(calls().bare(HttpMethod.PUT, "/api/users/100002/follow"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"match\":true}}");
    }

    @Test
    void an_unfollow_has_no_data() {
        assertThat(calls().bare(HttpMethod.DELETE, "/api/users/100002/follow"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\"}");

        verify(unfollowUser).unfollow(new UnfollowUser.Command(PersonSamples.ANNA, PersonSamples.BERND));
    }

    @Test
    void followed_users_are_list_entries_with_all_visible_fields() {
        given(listLabels.list(any())).willReturn(PersonSamples.catalogue());
        given(createMediaLink.create(any())).willReturn("/api/media/x");
        given(listFollows.list(new ListFollows.Query(PersonSamples.ANNA, false, "abc", 2)))
                .willReturn(new Page<>(List.of(PersonSamples.bernd(), PersonSamples.basicBernd()), "next"));

        assertThat(calls().get("/api/users/me/following?limit=2&cursor=abc"))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"list\":[{" + PersonSamples.BERND_JSON + "},{"
                        + PersonSamples.BASIC_BERND_JSON + "}],\"has_next\":true,\"next_cursor\":\"next\"}}");
    }

    @Test
    void followers_are_another_list() {
        given(listFollows.list(new ListFollows.Query(PersonSamples.ANNA, true, null, null)))
                .willReturn(new Page<>(List.of(), null));

        assertThat(calls().get("/api/users/me/followers"))
                .bodyText()
                .contains("\"data\":{\"list\":[],\"has_next\":false,\"next_cursor\":null}");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/users/99/follow, user_id",
        "DELETE, /api/users/0100002/follow, user_id",
        "GET, /api/users/me/following?limit=many, limit",
    })
    void an_invalid_parameter_is_named(String method, String target, String parameter) {
        assertRejected(calls().bare(HttpMethod.valueOf(method), target), parameter);

        verifyNoInteractions(followUser, unfollowUser, listFollows);
    }

    private SignedMvcCalls calls() {
        return new SignedMvcCalls(mvc);
    }
}
