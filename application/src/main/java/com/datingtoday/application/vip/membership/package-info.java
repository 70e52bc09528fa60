/** VIP membership and its deadline. */
@NullMarked
package com.datingtoday.application.vip.membership;

import org.jspecify.annotations.NullMarked;
