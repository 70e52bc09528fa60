package com.datingtoday.adapter.web.profile;

import static com.datingtoday.adapter.web.ParameterAssertions.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.SignedMvcCalls;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.application.media.delivery.CreateMediaLink;
import com.datingtoday.application.profile.own.ListLabels;
import com.datingtoday.application.profile.view.ViewUsers;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class UsersControllerTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ViewUsers viewUsers;

    @Autowired
    ListLabels listLabels;

    @Autowired
    CreateMediaLink createMediaLink;

    @Test
    void users_are_list_entries_with_all_visible_fields() {
        given(listLabels.list(any())).willReturn(PersonSamples.catalogue());
        given(createMediaLink.create(any())).willReturn("/api/media/x");
        given(viewUsers.view(
                        new ViewUsers.Query(PersonSamples.ANNA, List.of(PersonSamples.BERND, new UserId(100_009)))))
                .willReturn(List.of(PersonSamples.bernd()));

        assertThat(new SignedMvcCalls(mvc).get("/api/users?user_ids=100002,100009"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"list\":[{" + PersonSamples.BERND_JSON + "}]}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?user_ids=", "?user_ids=1", "?user_ids=100002,", "?user_ids=a", "?user_ids=100002,-5"})
    void absent_or_malformed_numbers_are_rejected(String query) {
        assertRejected(new SignedMvcCalls(mvc).get("/api/users" + query), "user_ids");

        verifyNoInteractions(viewUsers);
    }
}
