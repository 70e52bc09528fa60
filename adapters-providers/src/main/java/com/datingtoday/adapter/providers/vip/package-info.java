/** Taking money by those who do that for others. */
@NullMarked
package com.datingtoday.adapter.providers.vip;

import org.jspecify.annotations.NullMarked;
