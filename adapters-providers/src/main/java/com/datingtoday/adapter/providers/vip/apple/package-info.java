/** Purchases through the App Store. */
@NullMarked
package com.datingtoday.adapter.providers.vip.apple;

import org.jspecify.annotations.NullMarked;
