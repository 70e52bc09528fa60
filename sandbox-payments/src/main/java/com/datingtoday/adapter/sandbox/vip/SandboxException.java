package com.datingtoday.adapter.sandbox.vip;

/** Rejection of a request by the sandbox. */
final class SandboxException extends Exception {

    private final int status;
    private final String code;

    /**
     * Creates a rejection.
     *
     * @param status HTTP status
     * @param code error code in capital letters
     */
    SandboxException(int status, String code) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
    }

    static SandboxException unknown() {
        return new SandboxException(404, "UNKNOWN");
    }

    static SandboxException conflict(String code) {
        return new SandboxException(409, code);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
