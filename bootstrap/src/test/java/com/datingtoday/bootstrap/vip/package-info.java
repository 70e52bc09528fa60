/** Buying VIP, from HTTP to MySQL and Redis and back. */
@NullMarked
package com.datingtoday.bootstrap.vip;

import org.jspecify.annotations.NullMarked;
