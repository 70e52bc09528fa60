/** Driven ports of VIP. */
@NullMarked
package com.datingtoday.application.vip.port;

import org.jspecify.annotations.NullMarked;
