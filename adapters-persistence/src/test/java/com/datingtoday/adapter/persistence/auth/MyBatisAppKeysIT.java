package com.datingtoday.adapter.persistence.auth;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.application.auth.port.AppKeys;
import com.datingtoday.application.auth.port.AppKeysContract;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisAppKeysIT(@Autowired AppKeys apps) implements AppKeysContract {}
