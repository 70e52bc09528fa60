package com.datingtoday.application.vip.order;

/** Closes orders that were not paid in time. Any number of instances may. */
public interface ExpireOrders {

    /**
     * Closes some.
     *
     * @return how many
     */
    int expire();
}
