/** VIP state, products, orders and payment notifications over HTTP. */
@NullMarked
package com.datingtoday.adapter.web.vip;

import org.jspecify.annotations.NullMarked;
