package com.datingtoday.application.auth.port;

class InMemorySmsCodesTest implements SmsCodesContract {

    private final SmsCodes codes = new InMemorySmsCodes();

    @Override
    public SmsCodes codes() {
        return codes;
    }
}
