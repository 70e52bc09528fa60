package com.datingtoday.adapter.web.chat.rest;

import static com.datingtoday.adapter.web.chat.rest.MessageSamples.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.SignedMvcCalls;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.application.chat.contact.GetConversationQuota;
import com.datingtoday.application.chat.live.IssueConnectionTicket;
import com.datingtoday.application.chat.push.RegisterDevice;
import com.datingtoday.application.chat.push.UnregisterDevice;
import com.datingtoday.domain.chat.ConnectionOwner;
import com.datingtoday.domain.chat.DeviceToken;
import com.datingtoday.domain.chat.DeviceToken.Platform;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.shared.Sensitive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class ChatControllerTest {

    static final String DEVICES = "/api/users/me/devices";
    static final ConnectionOwner OWNER = new ConnectionOwner(ANNA, AuthenticatedSlice.SESSION.random());
    static final DeviceToken TOKEN = new DeviceToken(Platform.FCM, "abcdefgh:ABCDEFGH");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    GetConversationQuota getConversationQuota;

    @Autowired
    IssueConnectionTicket issueConnectionTicket;

    @Autowired
    RegisterDevice registerDevice;

    @Autowired
    UnregisterDevice unregisterDevice;

    @Test
    void a_ticket_belongs_to_the_calling_session() {
        given(issueConnectionTicket.issue(new IssueConnectionTicket.Command(OWNER)))
                .willReturn(new IssueConnectionTicket.Ticket(
                        new Sensitive<>("f".repeat(32)), WebSlice.NOON.plusSeconds(30)));

        assertThat(calls().bare(HttpMethod.POST, "/api/chat/ticket"))
                .bodyText()
                .contains("\"data\":{\"ticket\":\"" + "f".repeat(32)
                        + "\",\"expire_time\":\"2026-03-01T12:00:30.000Z\",\"path\":\"/api/chat\"}");
    }

    @Test
    void the_conversation_quota_is_returned() {
        given(getConversationQuota.get(any())).willReturn(new Quota(20, 7, WebSlice.NOON));

        assertThat(calls().get("/api/chat/quota"))
                .bodyText()
                .contains("\"data\":{\"limit\":20,\"remaining\":7,\"reset_at\":\"2026-03-01T12:00:00.000Z\"}");
    }

    @Test
    void a_device_is_registered_for_the_calling_session() {
        var form = "platform=fcm&device_token=abcdefgh%3AABCDEFGH";

        assertThat(calls().send(HttpMethod.PUT, DEVICES, form)).hasStatusOk();
        assertThat(calls().send(HttpMethod.PUT, DEVICES, form + "&show_text=true"))
                .hasStatusOk();
        assertThat(calls().send(HttpMethod.DELETE, DEVICES, form)).hasStatusOk();
        assertThat(calls().bare(HttpMethod.DELETE, DEVICES + "?" + form)).hasStatusOk();

        verify(registerDevice).register(new RegisterDevice.Command(OWNER, TOKEN, false));
        verify(registerDevice).register(new RegisterDevice.Command(OWNER, TOKEN, true));
        verify(unregisterDevice, times(2)).unregister(new UnregisterDevice.Command(ANNA, TOKEN));
    }

    @ParameterizedTest
    @CsvSource({
        "device_token=abcdefghABCDEFGH, platform",
        "platform=pigeon&device_token=abcdefghABCDEFGH, platform",
        "platform=fcm, device_token",
        "platform=fcm&device_token=short, device_token",
        "platform=fcm&device_token=abcdefgh%20ABCDEFGH, device_token",
        "platform=apns&device_token=abcdefghABCDEFGH&show_text=perhaps, show_text",
    })
    void an_invalid_parameter_is_named(String form, String field) {
        var result = calls().send(HttpMethod.PUT, DEVICES, form);

        assertThat(result).hasStatus(400);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(300);
        assertThat(result).bodyJson().extractingPath("$.msg").asString().startsWith(field + " ");
        verifyNoInteractions(registerDevice);
    }

    private SignedMvcCalls calls() {
        return new SignedMvcCalls(mvc);
    }
}
