/** Paying for more: until when somebody is VIP, and what that allows. */
@NullMarked
package com.datingtoday.domain.vip;

import org.jspecify.annotations.NullMarked;
