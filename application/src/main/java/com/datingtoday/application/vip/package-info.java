/** Buying VIP: products, orders, payments, and what follows from them. */
@NullMarked
package com.datingtoday.application.vip;

import org.jspecify.annotations.NullMarked;
