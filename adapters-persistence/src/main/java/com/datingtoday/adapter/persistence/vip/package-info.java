/** Where products, orders, payments, and until when somebody is VIP are stored. */
@NullMarked
package com.datingtoday.adapter.persistence.vip;

import org.jspecify.annotations.NullMarked;
