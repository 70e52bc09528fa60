/** Simulated payment provider for development and tests, and the gateway to it. */
@NullMarked
package com.datingtoday.adapter.sandbox.vip;

import org.jspecify.annotations.NullMarked;
