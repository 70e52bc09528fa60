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
import com.datingtoday.application.profile.own.GetMyLabels;
import com.datingtoday.application.profile.own.ListLabels;
import com.datingtoday.application.profile.own.UpdateMyLabels;
import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class LabelControllerTest {

    static final UserId ANNA = PersonSamples.ANNA;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ListLabels listLabels;

    @Autowired
    GetMyLabels getMyLabels;

    @Autowired
    UpdateMyLabels updateMyLabels;

    @Test
    void the_catalogue_has_groups_in_the_order_of_their_first_label() {
        given(listLabels.list(new ListLabels.Query(false)))
                .willReturn(List.of(
                        new Label(3, "Tea", Gender.UNKNOWN, "Taste"),
                        new Label(1, "Chess", Gender.MALE, "Games"),
                        new Label(2, "Rice", Gender.FEMALE, "Taste")));

        assertThat(calls().get("/api/labels"))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"list\":[{\"meaning\":\"Taste\","
                        + "\"labels\":[{\"id\":3,\"name\":\"Tea\",\"gender\":0},{\"id\":2,\"name\":\"Rice\","
                        + "\"gender\":2}]},{\"meaning\":\"Games\",\"labels\":[{\"id\":1,\"name\":\"Chess\","
                        + "\"gender\":1}]}]}}");
    }

    @Test
    void names_are_chinese_if_the_client_prefers_it() {
        given(listLabels.list(new ListLabels.Query(true))).willReturn(List.of(new Label(3, "茶", Gender.UNKNOWN, "口味")));

        assertThat(mvc.get()
                        .uri("/api/labels?appkey=an-app")
                        .header("Accept-Language", "zh-CN,en;q=0.5")
                        .exchange())
                .bodyJson()
                .isLenientlyEqualTo("{\"data\":{\"list\":[{\"labels\":[{\"name\":\"茶\"}]}]}}");
    }

    @Test
    void own_labels_are_sorted_and_only_those_of_the_catalogue() {
        given(listLabels.list(any()))
                .willReturn(List.of(
                        new Label(3, "Tea", Gender.UNKNOWN, "Taste"), new Label(1, "Chess", Gender.MALE, "Games")));
        given(getMyLabels.get(new GetMyLabels.Query(ANNA))).willReturn(new UserLabels(Set.of(3, 4, 1)));

        assertThat(calls().get("/api/users/me/labels"))
                .bodyText()
                .contains("\"data\":{\"list\":[{\"id\":1,\"name\":\"Chess\"},{\"id\":3,\"name\":\"Tea\"}]}");
    }

    @Test
    void labels_are_replaced_and_an_empty_list_removes_all() {
        given(listLabels.list(any())).willReturn(PersonSamples.catalogue());
        given(updateMyLabels.update(any())).willReturn(new UserLabels(Set.of(3)));

        assertThat(calls().send(HttpMethod.PUT, "/api/users/me/labels", "labels=3,5"))
                .bodyText()
                .contains("\"data\":{\"list\":[{\"id\":3,\"name\":\"Tea\"}]}");
        assertThat(calls().sendJson(HttpMethod.PUT, "/api/users/me/labels", "{\"labels\":[]}"))
                .hasStatusOk();

        verify(updateMyLabels).update(new UpdateMyLabels.Command(ANNA, List.of(3, 5)));
        verify(updateMyLabels).update(new UpdateMyLabels.Command(ANNA, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"labels=", "labels=tea", "labels=3,,5"})
    void invalid_labels_are_named(String form) {
        assertRejected(calls().send(HttpMethod.PUT, "/api/users/me/labels", form), "labels");

        verifyNoInteractions(updateMyLabels);
    }

    private SignedMvcCalls calls() {
        return new SignedMvcCalls(mvc);
    }
}
