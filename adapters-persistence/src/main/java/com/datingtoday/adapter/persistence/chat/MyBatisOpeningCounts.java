package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.application.chat.port.OpeningCounts;
import com.datingtoday.domain.chat.Openings;
import com.datingtoday.domain.shared.UserId;
import org.springframework.stereotype.Component;

@Component
record MyBatisOpeningCounts(ContactMapper mapper) implements OpeningCounts {

    @Override
    public Openings of(UserId user) {
        var state = mapper.selectState(user.value());
        return state == null ? Openings.NONE : state.openings();
    }
}
