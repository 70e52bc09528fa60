package com.datingtoday.application.profile.port;

class InMemoryRejectedBirthdaysTest implements RejectedBirthdaysContract {

    private final InMemoryRejectedBirthdays rejectedBirthdays = new InMemoryRejectedBirthdays();

    @Override
    public RejectedBirthdays rejectedBirthdays() {
        return rejectedBirthdays;
    }
}
