package com.datingtoday.application.media.port;

class InMemoryMediaStorageTest implements MediaStorageContract {

    private final MediaStorage storage = new InMemoryMediaStorage();

    @Override
    public MediaStorage storage() {
        return storage;
    }
}
