package com.datingtoday.adapter.persistence.vip;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.application.shared.IdGenerator;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.vip.port.Orders;
import com.datingtoday.application.vip.port.OrdersContract;
import com.datingtoday.application.vip.port.PaymentAttempts;
import com.datingtoday.application.vip.port.PaymentAttemptsContract;
import com.datingtoday.application.vip.port.PaymentInbox;
import com.datingtoday.application.vip.port.PaymentInboxContract;
import com.datingtoday.application.vip.port.Payments;
import com.datingtoday.application.vip.port.PaymentsContract;
import com.datingtoday.application.vip.port.VipInfos;
import com.datingtoday.application.vip.port.VipInfosContract;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisVipIT(
        @Autowired Orders orders,
        @Autowired Payments payments,
        @Autowired PaymentAttempts paymentAttempts,
        @Autowired PaymentInbox inbox,
        @Autowired VipInfos vipInfos,
        @Autowired IdGenerator ids,
        @Autowired Transactions transactions)
        implements OrdersContract, PaymentsContract, PaymentAttemptsContract, PaymentInboxContract, VipInfosContract {}
