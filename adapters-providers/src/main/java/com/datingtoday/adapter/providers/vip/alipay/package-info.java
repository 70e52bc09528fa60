/** Payments through Alipay. */
@NullMarked
package com.datingtoday.adapter.providers.vip.alipay;

import org.jspecify.annotations.NullMarked;
