package com.datingtoday.application.vip.order;

/** Closes orders that were not paid in time. Several instances can run this job at the same time. */
public interface ExpireOrders {

    /**
     * Closes up to 100 expired orders.
     *
     * @return number of expired orders
     */
    int expire();
}
