package com.datingtoday.adapter.persistence.shared;

import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.domain.shared.UserId;
import org.springframework.stereotype.Component;

/**
 * Generator of ids from sequences in MySQL. Each sequence has its own blocks, so sequences do not wait for each other.
 */
@Component
final class MyBatisIdGenerator implements IdGenerator {

    private final IdBlock users;
    private final IdBlock photos;
    private final IdBlock reports;
    private final IdBlock outbox;
    private final IdBlock conversations;
    private final IdBlock paymentNotices;
    private final IdBlock orderEvents;

    MyBatisIdGenerator(IdBlockMapper blocks, SpringTransactions transactions) {
        users = new IdBlock("user", blocks, transactions);
        photos = new IdBlock("photo", blocks, transactions);
        reports = new IdBlock("report", blocks, transactions);
        outbox = new IdBlock("outbox", blocks, transactions);
        conversations = new IdBlock("conversation", blocks, transactions);
        paymentNotices = new IdBlock("payment_notice", blocks, transactions);
        orderEvents = new IdBlock("order_event", blocks, transactions);
    }

    @Override
    public UserId nextUserId() {
        return new UserId(users.next());
    }

    @Override
    public long next(Sequence sequence) {
        return switch (sequence) {
            case PHOTO -> photos.next();
            case REPORT -> reports.next();
            case OUTBOX -> outbox.next();
            case CONVERSATION -> conversations.next();
            case PAYMENT_NOTICE -> paymentNotices.next();
            case ORDER_EVENT -> orderEvents.next();
        };
    }
}
