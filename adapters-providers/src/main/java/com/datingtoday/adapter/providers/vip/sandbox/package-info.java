/** The sandbox payment provider of development and tests. */
@NullMarked
package com.datingtoday.adapter.providers.vip.sandbox;

import org.jspecify.annotations.NullMarked;
