package com.datingtoday.adapter.providers.vip.sandbox;

/** The sandbox does not do what it was asked. */
final class SandboxRefusal extends Exception {

    private final int status;
    private final String code;

    /**
     * Refuses.
     *
     * @param status of HTTP
     * @param code in capital letters
     */
    SandboxRefusal(int status, String code) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
    }

    static SandboxRefusal unknown() {
        return new SandboxRefusal(404, "UNKNOWN");
    }

    static SandboxRefusal conflict(String code) {
        return new SandboxRefusal(409, code);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
