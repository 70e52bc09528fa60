package com.datingtoday.adapter.persistence.visitor;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.application.visitor.port.Visitors;
import com.datingtoday.application.visitor.port.VisitorsContract;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisVisitorsIT(
        @Autowired Visitors visitors, @Autowired Transactions transactions) implements VisitorsContract {}
