package com.datingtoday.application.profile.port;

import com.datingtoday.application.shared.SerialTransactions;
import com.datingtoday.application.shared.Transactions;

class InMemoryReviewsTest implements ReviewsContract {

    private final Reviews reviews = new InMemoryReviews();
    private final Transactions transactions = new SerialTransactions();

    @Override
    public Reviews reviews() {
        return reviews;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
