package com.datingtoday.adapter.persistence.auth;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.AuthSessionsContract;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisAuthSessionsIT(@Autowired AuthSessions sessions) implements AuthSessionsContract {}
