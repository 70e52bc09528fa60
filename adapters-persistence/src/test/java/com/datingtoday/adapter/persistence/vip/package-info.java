/** Tests of the VIP adapters on a real server. */
@NullMarked
package com.datingtoday.adapter.persistence.vip;

import org.jspecify.annotations.NullMarked;
