package com.datingtoday.application.shared;

class TestHashesTest implements KeyedHashesContract {

    @Override
    public KeyedHashes hashes() {
        return new TestHashes();
    }

    @Override
    public KeyedHashes rotated() {
        var hashes = new TestHashes();
        hashes.rotate();
        return hashes;
    }
}
