package com.datingtoday.adapter.web.auth;

import com.datingtoday.adapter.web.shared.response.ResponseMapping;
import com.datingtoday.domain.auth.AuthSession;
import org.mapstruct.Mapper;

@Mapper(config = ResponseMapping.class)
interface SessionMapping extends ResponseMapping {

    SessionController.SessionResponse toResponse(AuthSession.Live session, boolean current);
}
