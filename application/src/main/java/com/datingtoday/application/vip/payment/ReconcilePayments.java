package com.datingtoday.application.vip.payment;

/**
 * Queries payment providers about started payments, so that lost notifications have no effect. Several instances can
 * run this job at the same time.
 */
public interface ReconcilePayments {

    /**
     * Queries the provider about up to 20 due payment attempts.
     *
     * @return number of processed attempts
     */
    int reconcile();
}
