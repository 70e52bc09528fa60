/** The sandbox payment provider of development and tests. */
@NullMarked
package com.datingtoday.adapter.sandbox.vip;

import org.jspecify.annotations.NullMarked;
