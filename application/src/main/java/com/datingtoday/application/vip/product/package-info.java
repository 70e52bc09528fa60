/** Products on sale. */
@NullMarked
package com.datingtoday.application.vip.product;

import org.jspecify.annotations.NullMarked;
