package com.datingtoday.application.vip.payment;

/**
 * Asks payment providers what became of orders that somebody began to pay, so that a lost notification loses nothing. Any
 * number of instances may.
 */
public interface ReconcilePayments {

    /**
     * Asks about some that are due.
     *
     * @return how many had their turn
     */
    int reconcile();
}
