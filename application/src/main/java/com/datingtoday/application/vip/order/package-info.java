/** Orders: placement, cancellation and expiry. */
@NullMarked
package com.datingtoday.application.vip.order;

import org.jspecify.annotations.NullMarked;
