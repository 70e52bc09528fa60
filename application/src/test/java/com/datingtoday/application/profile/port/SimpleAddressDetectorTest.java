package com.datingtoday.application.profile.port;

class SimpleAddressDetectorTest implements AddressDetectorContract {

    @Override
    public AddressDetector addressDetector() {
        return new SimpleAddressDetector();
    }
}
