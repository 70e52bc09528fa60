/** VIP products, orders and payments, and the privileges of VIP. */
@NullMarked
package com.datingtoday.domain.vip;

import org.jspecify.annotations.NullMarked;
