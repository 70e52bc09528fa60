package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.application.profile.port.Reviews;
import com.datingtoday.application.profile.port.ReviewsContract;
import com.datingtoday.application.shared.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisReviewsIT(
        @Autowired Reviews reviews, @Autowired Transactions transactions) implements ReviewsContract {}
