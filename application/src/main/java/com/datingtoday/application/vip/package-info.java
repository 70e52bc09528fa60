/** VIP: products, orders, payments and membership. */
@NullMarked
package com.datingtoday.application.vip;

import org.jspecify.annotations.NullMarked;
