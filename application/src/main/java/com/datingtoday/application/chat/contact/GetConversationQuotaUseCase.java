package com.datingtoday.application.chat.contact;

import com.datingtoday.application.chat.ChatPolicy;
import com.datingtoday.application.chat.port.ConversationCounts;
import com.datingtoday.application.profile.view.FindProfiles;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.shared.Quota;
import com.datingtoday.domain.vip.Privilege;
import java.time.Clock;
import java.util.List;

@UseCase
record GetConversationQuotaUseCase(ConversationCounts counts, FindProfiles findProfiles, ChatPolicy policy, Clock clock)
        implements GetConversationQuota {

    @Override
    public Quota get(Query query) {
        var now = clock.instant();
        var profile = findProfiles
                .find(new FindProfiles.Query(List.of(query.user()), true))
                .get(query.user());
        var hasHigherLimit = profile != null && Privilege.MORE_CONVERSATIONS.isGrantedTo(profile.vip(), now);
        return counts.find(query.user())
                .remaining(hasHigherLimit ? policy.maxConversationsPerDayVip() : policy.maxConversationsPerDay(), now);
    }
}
