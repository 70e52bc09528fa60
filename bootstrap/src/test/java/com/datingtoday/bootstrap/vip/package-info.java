/** Tests of VIP purchases in the whole application. */
@NullMarked
package com.datingtoday.bootstrap.vip;

import org.jspecify.annotations.NullMarked;
