/** VIP: what can be bought, orders, and what payment providers tell. */
@NullMarked
package com.datingtoday.adapter.web.vip;

import org.jspecify.annotations.NullMarked;
