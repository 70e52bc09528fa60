package com.datingtoday.application.vip.refund;

/**
 * Requests refunds of surplus payments and of orders that the operator refunds. Several instances can run this job at
 * the same time.
 */
public interface ProcessRefunds {

    /**
     * Processes up to 20 due payments.
     *
     * @return number of processed payments
     */
    int process();
}
