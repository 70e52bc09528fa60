package com.datingtoday.adapter.web.auth;

import com.datingtoday.adapter.web.shared.response.TimeFormats;
import com.datingtoday.domain.auth.AuthSession;
import java.time.Instant;
import org.mapstruct.Mapper;
import org.mapstruct.MappingConstants;

@Mapper(componentModel = MappingConstants.ComponentModel.SPRING, implementationName = "Generated<CLASS_NAME>")
interface SessionMapping {

    SessionController.SessionResponse toResponse(AuthSession.Live session, boolean current);

    default String formatInstant(Instant instant) {
        return TimeFormats.formatInstant(instant);
    }
}
