package com.datingtoday.application.vip.payment;

/**
 * Processes notifications of payment providers that were not processed on arrival. Several instances can run this job
 * at the same time.
 */
public interface ProcessPaymentInbox {

    /**
     * Processes up to 50 due entries. A failed entry is retried with growing delays; the first failure is thrown
     * after all entries are processed.
     *
     * @return number of processed entries
     */
    int process();
}
