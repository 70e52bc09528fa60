/** Payment channels. */
@NullMarked
package com.datingtoday.adapter.providers.vip;

import org.jspecify.annotations.NullMarked;
