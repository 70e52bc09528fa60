package com.datingtoday.application.vip.refund;

/** Asks providers to give money back: what came twice, and what the operator wants refunded. Any number of instances may. */
public interface ProcessRefunds {

    /**
     * Gives back some that is due.
     *
     * @return how many payments had their turn
     */
    int process();
}
