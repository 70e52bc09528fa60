package com.datingtoday.application.shared;

class TestEncryptionTest implements EncryptionContract {

    private final Encryption encryption = new TestEncryption();

    @Override
    public Encryption encryption() {
        return encryption;
    }
}
