package com.datingtoday.application.auth.port;

/** Numbers of sent and used SMS codes by region; a low ratio indicates that messages are requested to cause costs. */
public interface SmsCodeMetrics {

    /**
     * Records a code that the provider accepted or may have sent.
     *
     * @param region as of {@link PhoneNumberParser#region}
     */
    void recordSent(String region);

    /** Records a login with a correct code. */
    void recordUsed(String region);
}
