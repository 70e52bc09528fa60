package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.application.profile.port.RejectedBirthdays;
import com.datingtoday.application.profile.port.RejectedBirthdaysContract;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisRejectedBirthdaysIT(@Autowired RejectedBirthdays rejectedBirthdays)
        implements RejectedBirthdaysContract {}
