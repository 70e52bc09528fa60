/** What every provider's adapter needs: settings, keys, randomness, and calls that end in time. */
@NullMarked
package com.datingtoday.adapter.providers.shared;

import org.jspecify.annotations.NullMarked;
