package com.datingtoday.adapter.web.safety;

import static com.datingtoday.adapter.web.ParameterAssertions.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.SignedMvcCalls;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.adapter.web.profile.PersonSamples;
import com.datingtoday.application.media.delivery.CreateMediaLink;
import com.datingtoday.application.profile.own.ListLabels;
import com.datingtoday.application.safety.BlockUser;
import com.datingtoday.application.safety.ListBlocks;
import com.datingtoday.application.safety.UnblockUser;
import com.datingtoday.application.shared.Page;
import com.datingtoday.domain.safety.SafetyError;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.UserId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class BlockControllerTest {

    static final UserId ANNA = PersonSamples.ANNA;
    static final UserId BERND = PersonSamples.BERND;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BlockUser blockUser;

    @Autowired
    UnblockUser unblockUser;

    @Autowired
    ListBlocks listBlocks;

    @Autowired
    ListLabels listLabels;

    @Autowired
    CreateMediaLink createMediaLink;

    @Test
    void a_blocked_user_has_name_and_avatar_only_while_visible() {
        given(listLabels.list(any())).willReturn(PersonSamples.catalogue());
        given(createMediaLink.create(any())).willReturn("/api/media/x");
        var visible = new ListBlocks.BlockedUser(BERND, Optional.of(PersonSamples.bernd()), WebSlice.NOON);
        var hidden = new ListBlocks.BlockedUser(new UserId(100_003), Optional.empty(), WebSlice.NOON);
        given(listBlocks.list(new ListBlocks.Query(ANNA, "abc", 2)))
                .willReturn(new Page<>(List.of(visible, hidden), null));

        assertThat(calls().get("/api/blocks?limit=2&cursor=abc"))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\",\"data\":{\"list\":[{\"user_id\":100002,"
                        + "\"nickname\":\"Bernd\",\"avatar\":{\"blurhash\":\"LEHV6n\",\"medium\":\"/api/media/x\","
                        + "\"small\":\"/api/media/x\"},\"since\":\"2026-03-01T12:00:00.000Z\"},{\"user_id\":100003,"
                        + "\"nickname\":null,\"avatar\":null,\"since\":\"2026-03-01T12:00:00.000Z\"}],"
                        + "\"has_next\":false,\"next_cursor\":null}}");
    }

    @Test
    void a_user_is_blocked_and_unblocked() {
        assertThat(calls().bare(HttpMethod.PUT, "/api/blocks/100002"))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\"}");
        assertThat(calls().bare(HttpMethod.DELETE, "/api/blocks/100002"))
                .bodyText()
                .isEqualTo("{\"code\":0,\"msg\":\"success\"}");

        verify(blockUser).block(new BlockUser.Command(ANNA, BERND));
        verify(unblockUser).unblock(new UnblockUser.Command(ANNA, BERND));
    }

    @Test
    void too_many_blocks_return_the_limit() {
        willThrow(new DomainException(new SafetyError.TooManyBlocks(1000)))
                .given(blockUser)
                .block(any());

        var result = calls().bare(HttpMethod.PUT, "/api/blocks/100002");

        assertThat(result).hasStatus(409);
        assertThat(result).bodyJson().isLenientlyEqualTo("{\"code\":1221,\"data\":{\"limit\":1000}}");
    }

    @ParameterizedTest
    @CsvSource({"PUT, /api/blocks/100000, user_id", "DELETE, /api/blocks/x, user_id", "GET, /api/blocks?limit=x, limit"
    })
    void an_invalid_parameter_is_named(String method, String target, String parameter) {
        assertRejected(calls().bare(HttpMethod.valueOf(method), target), parameter);

        verifyNoInteractions(blockUser, unblockUser, listBlocks);
    }

    private SignedMvcCalls calls() {
        return new SignedMvcCalls(mvc);
    }
}
