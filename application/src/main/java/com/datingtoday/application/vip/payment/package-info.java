/** Payments and the settlement of orders. */
@NullMarked
package com.datingtoday.application.vip.payment;

import org.jspecify.annotations.NullMarked;
