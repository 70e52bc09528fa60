package com.datingtoday.application.chat.live;

import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.application.shared.EventHandler;
import com.datingtoday.domain.chat.LiveEvent;
import com.datingtoday.domain.profile.UsersMatched;
import com.datingtoday.domain.shared.UserId;

/** Publishes a match to the connections of both users. */
@ApplicationService
record PublishMatchOnUsersMatched(PublishLiveEvent publishLiveEvent) implements EventHandler<UsersMatched> {

    @Override
    public String name() {
        return "chat.match";
    }

    @Override
    public Class<UsersMatched> type() {
        return UsersMatched.class;
    }

    @Override
    public UsersMatched decode(UserId user, String payload) {
        return UsersMatched.of(user, payload);
    }

    @Override
    public void handle(UsersMatched event) {
        publish(new LiveEvent.Matched(event.user(), event.peer()));
        publish(new LiveEvent.Matched(/* user= */ event.peer(), /* peer= */ event.user()));
    }

    private void publish(LiveEvent event) {
        publishLiveEvent.publish(new PublishLiveEvent.Command(event));
    }
}
