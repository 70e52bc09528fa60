package com.datingtoday.adapter.persistence.auth;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.application.auth.port.AuthSessions;
import com.datingtoday.application.auth.port.UserAuths;
import com.datingtoday.application.auth.port.UserAuthsContract;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisUserAuthsIT(
        @Autowired UserAuths auths, @Autowired AuthSessions sessions) implements UserAuthsContract {}
