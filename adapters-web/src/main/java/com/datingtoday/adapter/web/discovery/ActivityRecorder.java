package com.datingtoday.adapter.web.discovery;

import com.datingtoday.adapter.web.shared.AuthenticatedRequestListener;
import com.datingtoday.application.discovery.activity.RecordActivity;
import com.datingtoday.domain.shared.UserId;
import org.springframework.stereotype.Component;

/** Listener that records each authenticated request as activity of its user. */
@Component
record ActivityRecorder(RecordActivity recordActivity) implements AuthenticatedRequestListener {

    @Override
    public void onAuthenticatedRequest(UserId user) {
        recordActivity.record(new RecordActivity.Command(user));
    }
}
