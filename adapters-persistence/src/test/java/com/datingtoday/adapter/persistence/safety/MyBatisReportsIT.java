package com.datingtoday.adapter.persistence.safety;

import com.datingtoday.adapter.persistence.testing.PersistenceTest;
import com.datingtoday.application.safety.port.Reports;
import com.datingtoday.application.safety.port.ReportsContract;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
record MyBatisReportsIT(@Autowired Reports reports) implements ReportsContract {}
