/** Products, orders, payments and VIP deadlines in MySQL. */
@NullMarked
package com.datingtoday.adapter.persistence.vip;

import org.jspecify.annotations.NullMarked;
