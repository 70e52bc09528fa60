/** Refunds of payments. */
@NullMarked
package com.datingtoday.application.vip.refund;

import org.jspecify.annotations.NullMarked;
