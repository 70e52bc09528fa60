package com.datingtoday.application.shared;

class TestKeyedHasherTest implements KeyedHasherContract {

    @Override
    public KeyedHasher keyedHasher() {
        return new TestKeyedHasher();
    }

    @Override
    public KeyedHasher rotated() {
        var hashes = new TestKeyedHasher();
        hashes.rotate();
        return hashes;
    }
}
