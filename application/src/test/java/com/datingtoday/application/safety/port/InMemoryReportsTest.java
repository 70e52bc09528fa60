package com.datingtoday.application.safety.port;

class InMemoryReportsTest implements ReportsContract {

    private final Reports reports = new InMemoryReports();

    @Override
    public Reports reports() {
        return reports;
    }
}
