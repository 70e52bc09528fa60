package com.datingtoday.adapter.web.discovery;

import static org.mockito.Mockito.verify;

import com.datingtoday.adapter.web.AuthenticatedSlice;
import com.datingtoday.adapter.web.SignedMvcCalls;
import com.datingtoday.adapter.web.WebSlice;
import com.datingtoday.application.discovery.activity.RecordActivity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebSlice
@ContextConfiguration(classes = {WebSlice.SliceConfiguration.class, AuthenticatedSlice.class})
class ActivityRecorderTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RecordActivity recordActivity;

    @Test
    void a_request_records_activity() {
        new SignedMvcCalls(mvc).get("/api/users/me/location");

        verify(recordActivity).record(new RecordActivity.Command(AuthenticatedSlice.ANNA));
    }
}
