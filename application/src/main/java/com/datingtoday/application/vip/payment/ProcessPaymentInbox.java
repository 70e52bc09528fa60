package com.datingtoday.application.vip.payment;

/** Works on what payment providers have told and what was not worked on at once. Any number of instances may. */
public interface ProcessPaymentInbox {

    /**
     * Works on some that are due; what fails waits longer each time, and is thrown when all have had their turn.
     *
     * @return how many had their turn
     */
    int process();
}
