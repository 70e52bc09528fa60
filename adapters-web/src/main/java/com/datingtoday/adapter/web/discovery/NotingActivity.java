package com.datingtoday.adapter.web.discovery;

import com.datingtoday.adapter.web.shared.AuthenticatedRequestListener;
import com.datingtoday.application.discovery.activity.NoteActivity;
import com.datingtoday.domain.shared.UserId;
import org.springframework.stereotype.Component;

/** Whoever makes a request is here. */
@Component
record NotingActivity(NoteActivity noteActivity) implements AuthenticatedRequestListener {

    @Override
    public void onAuthenticatedRequest(UserId user) {
        noteActivity.note(new NoteActivity.Command(user));
    }
}
