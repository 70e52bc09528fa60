package com.datingtoday.adapter.web.auth;

import com.datingtoday.adapter.web.shared.WireTime;
import com.datingtoday.domain.auth.AuthSession;
import java.time.Instant;
import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

/** A session as its owner sees it. */
@Mapper(implementationName = "Generated<CLASS_NAME>")
interface SessionMapping {

    SessionMapping INSTANCE = Mappers.getMapper(SessionMapping.class);

    SessionController.SessionData data(AuthSession.Live session, boolean current);

    default String time(Instant moment) {
        return WireTime.write(moment);
    }
}
